import { html, svg, type TemplateResult } from 'lit-html';
import type { Game } from '../../domain/game.ts';
import type { OtherWays, QrCode } from '../../stores/draft.ts';
import type { Snapshot } from '../snapshot.ts';

/** @returns the code, drawn large. */
export const codeDrawing = ({ size, path }: QrCode, name: string): TemplateResult => html`
  <svg class="code" role="img" aria-label=${name} viewBox=${`0 0 ${size} ${size}`} shape-rendering="crispEdges">
    ${svg`<path fill="#fff" d=${`M0 0h${size}v${size}h-${size}z`} /><path fill="#000" d=${path} />`}
  </svg>`;

const pictureOf = ({ picture }: OtherWays, text: string, snapshot: Snapshot): TemplateResult => {
  const { actions, words } = snapshot;
  const { say } = words;
  if (!picture) return html`<p class="note">${say('share.noPicture')}</p>`;
  return html`
  <img class="result-picture" src=${picture.address} width="1200" height="630" alt=${say('share.picture')} />
  <div class="buttons">
    <a class="button" href=${picture.address} download="bubble-or-lab.png">${say('share.savePicture')}</a>
    ${
      picture.isShareable
        ? html`<button class="button" id="share-picture" @click=${() => actions.sharePicture(text)}>
            ${say('share.sendPicture')}</button>`
        : null
    }
  </div>`;
};

/** What was made is of use as long as it speaks the language of the page and carries the same link. */
const madeFor = ({ draft, words }: Snapshot, address: string): OtherWays | null => {
  const ways = draft.otherWays;
  if (!ways || ways === 'coming') return null;
  return ways.link === address && ways.language === words.language ? ways : null;
};

/**
 * @param text the result in words.
 * @param address the score link.
 * @returns a QR code of the link and a picture of the result; before they are asked for, the button that does so.
 */
export const otherWays = (game: Game, text: string, address: string, snapshot: Snapshot): TemplateResult => {
  const { actions, draft, words } = snapshot;
  const made = madeFor(snapshot, address);
  if (made)
    return html`
    <div class="other-ways">
      ${codeDrawing(made.code, words.say('share.code'))}
      <p class="note">${words.say('share.code.how')}</p>
      ${pictureOf(made, text, snapshot)}
    </div>`;
  return html`
  <div class="buttons">
    <button class="button" id="other-ways" aria-busy=${draft.otherWays === 'coming'}
      @click=${() => actions.offerOtherWays(game, address)}>${words.say('share.otherWays')}</button>
  </div>`;
};
