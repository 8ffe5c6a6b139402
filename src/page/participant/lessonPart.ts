import { html, type TemplateResult } from 'lit-html';
import type { OwnCard, OwnLesson, ParticipantView } from '../../domain/session/view.ts';
import { formatPoints } from '../../text/translate.ts';
import { sideIcon } from '../icons.ts';
import { type ParticipantSight, placeName, told } from './participantSight.ts';

const voteLines = ({ votes }: Pick<OwnCard, 'votes'>, { say }: ParticipantSight): TemplateResult => {
  const { first, second } = votes;
  if (!first && !second) return html`<p class="note">${say('own.none')}</p>`;
  return html`<p class="note">${first ? say('own.first', { place: placeName(first, say) }) : null}
    ${second ? html`<span>${say('own.second', { place: placeName(second, say) })}</span>` : null}</p>`;
};

const ownCard = (card: OwnCard, sight: ParticipantSight): TemplateResult => {
  const { side } = card.truth;
  return html`
  <li class="own-card">
    <p>${told(card.claim.words, sight)?.card}</p>
    <p class=${`side side--${side}`}>${sideIcon[side]}<span>${sight.say(`side.${side}`)}</span>
      ${card.points === null ? null : html`<b class="number own-points">${formatPoints(card.points)}</b>`}</p>
    ${voteLines(card, sight)}
  </li>`;
};

/** Browsers let pages copy only where nobody can listen in, which a school's own network is not: there a long press must do. */
const canCopy = (): boolean => 'clipboard' in navigator;

const linkPart = ({ link, linkWithBelief }: OwnLesson, sight: ParticipantSight): TemplateResult | null => {
  const { say, desk, actions } = sight;
  if (!link) return null;
  const address = actions.addressOf((desk.tellsBelief ? linkWithBelief : null) ?? link);
  const [place, moves] = address.split('#');
  const change = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) actions.tellBelief(target.checked);
  };
  return html`
  <h2 class="label">${say('ended.link')}</h2>
  <p class="note">${say('ended.link.about')}</p>
  <p class="own-link"><a id="own-link" href=${address}>${place}<span>#${moves}</span></a></p>
  ${
    linkWithBelief === link
      ? null
      : html`<label class="check"><input type="checkbox" .checked=${desk.tellsBelief} @change=${change} /> ${say('ended.belief')}</label>`
  }
  ${
    canCopy()
      ? html`<button class="button button--first" id="copy" @click=${() => actions.copy(address)}>${say('ended.copy')}</button>`
      : null
  }
  <p role="status">${desk.isCopied ? say('ended.copied') : null}</p>`;
};

/** @returns a participant's own cards, their points and the link to keep. */
export const lessonPart = (
  { lesson }: Pick<ParticipantView, 'lesson'>,
  sight: ParticipantSight,
): TemplateResult => {
  const { say } = sight;
  const cards = lesson?.cards ?? [];
  const points = cards.reduce((sum, card) => sum + (card.points ?? 0), 0);
  return html`
  <article class="card"><div class="card-in">
  <p>${say(lesson?.link ? 'ended.thanks' : 'ended.none')}</p>
  ${lesson?.link ? html`<p class="own-total number">${say('ended.total', { n: points })}</p>` : null}
  <ol class="own-cards">${cards.map((card) => ownCard(card, sight))}</ol>
  ${lesson ? linkPart(lesson, sight) : null}
  <p><a class="button" href="../">${say('ended.play')}</a></p>
  </div></article>`;
};
