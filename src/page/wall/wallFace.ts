import { html, type TemplateResult } from 'lit-html';
import { spacedCode } from '../../domain/session/code.ts';
import type { Phase } from '../../domain/session/phase.ts';
import type { Way } from '../../domain/session/settings.ts';
import type { WallView } from '../../domain/session/view.ts';
import { sides } from '../../domain/vocabulary.ts';
import { sideName } from '../frame/sideName.ts';
import { claimText, type HostKit, inWords } from '../host/hostKit.ts';
import { beliefBands } from '../lesson/beliefBands.ts';
import { type Joining, joinCard, joinLine, joinWords } from '../lesson/joinCard.ts';
import { classWeights } from './classWeights.ts';
import { guideTime } from './guideTime.ts';
import { revealFace } from './revealFace.ts';

/** What the wall is drawn from besides what the session tells it. */
export interface WallSetting {
  readonly way: Way;
  /** On one screen: whether hands say how sure they are. */
  readonly isByFingers: boolean;
  /** How to join; null where nobody does. */
  readonly joining: Joining | null;
  /** What stands under the picture where nobody joins; null for nothing. */
  readonly panel: TemplateResult | null;
}

type Face = (view: WallView, kit: HostKit, setting: WallSetting) => unknown;

const says = (text: string): TemplateResult => html`<p class="wall-say">${text}</p>`;

const sideHeads = ({ words }: HostKit): TemplateResult => html`
  <div class="wall-sides">${sides.map(
    (side) => html`<p class=${`wall-plate wall-plate--${side}`}>${sideName(side, words)}
      <span class="note">${words.say(`side.${side}.case`)}</span></p>`,
  )}</div>`;

const onCard = (content: unknown): TemplateResult =>
  html`<div class="card wall-card"><div class="card-in">${content}</div></div>`;

const claimCard = ({ claim }: WallView, kit: HostKit): TemplateResult | null =>
  claim && onCard(html`<p class="wall-claim">${claimText(claim, kit)}</p>`);

const aroundClaim = ({ claim }: WallView, kit: HostKit): TemplateResult | null => {
  const text = claim && inWords(claim.words, kit)?.context;
  return text
    ? html`<div class="wall-context"><p class="label">${kit.say('wall.context')}</p><p>${text}</p></div>`
    : null;
};

const answers = (
  { answered, joined, moment }: WallView,
  { say }: HostKit,
  { way }: WallSetting,
): TemplateResult | null => {
  if (way === 'oneScreen') return null;
  const isBelief = moment.card === null;
  return html`<div class="wall-answers"><p class="wall-answered" role="status">
    ${say(isBelief ? 'wall.answered' : 'wall.voted', { n: answered, total: joined })}</p>
    ${classWeights(answered, joined)}</div>`;
};

const motion = ({ words }: HostKit): TemplateResult =>
  onCard(html`<p class="wall-motion">${words.deck.motion}</p>`);

const lobbyFace: Face = (view, kit, { joining }) => {
  const { say } = kit;
  if (joining)
    return html`${joinWords(joining, view.isLocked, kit)}
      <div class="wall-answers"><p class="wall-answered" role="status">${say('wall.joined', { n: view.joined })}</p>
        ${classWeights(view.joined, view.joined)}</div>
      ${motion(kit)}
      <p class="wall-small">${say('wall.lobby.task')}</p>`;
  return html`
  <p class="wall-name">${kit.words.say('title.name')}</p>
  ${motion(kit)}
  ${says(say('wall.lobby', { n: view.cards }))}
  <p class="wall-small">${say('wall.lobby.task')}</p>`;
};

const beliefFace: Face = (view, kit, setting) => html`
  ${motion(kit)}
  ${says(kit.say(setting.way === 'oneScreen' ? 'wall.belief.hands' : 'wall.belief.live'))}
  <ol class="wall-bands">${([0, 1, 2, 3, 4] as const).map((band) => html`<li>${kit.say(`report.band.${band}`)}</li>`)}</ol>
  ${answers(view, kit, setting)}`;

const voteFace =
  (isAgain: boolean): Face =>
  (view, kit, setting) => {
    const { say } = kit;
    const how = setting.way === 'oneScreen' ? 'wall.vote.hands' : 'wall.vote.live';
    return html`${claimCard(view, kit)} ${aroundClaim(view, kit)} ${sideHeads(kit)}
      ${says(isAgain ? say('wall.vote.again') : say(how))}
      ${setting.way === 'oneScreen' && setting.isByFingers ? says(say('wall.vote.fingers')) : null}
      ${answers(view, kit, setting)}`;
  };

const faces: Readonly<Record<Phase, Face>> = {
  lobby: lobbyFace,
  beliefBefore: beliefFace,
  read: (view, kit) => html`${claimCard(view, kit)} ${says(kit.say('wall.read'))}`,
  firstVote: voteFace(false),
  advice: (view, kit) =>
    html`${claimCard(view, kit)} ${aroundClaim(view, kit)} ${says(kit.say('wall.closed'))}`,
  talk: (view, kit) =>
    html`${claimCard(view, kit)} ${aroundClaim(view, kit)}
      ${says(kit.say(view.isPairing ? 'wall.talk.signs' : 'wall.talk'))}`,
  secondVote: voteFace(true),
  reveal: (view, kit) =>
    html`${view.claim && html`<p class="wall-said">${claimText(view.claim, kit)}</p>`}
      ${view.reveal && revealFace(view.reveal, kit)}`,
  beliefAfter: beliefFace,
  ended: (view, kit, { way }) => html`
    <p class="wall-name">${kit.say('wall.ended')}</p>
    ${way === 'live' ? says(kit.say('wall.ended.live')) : null}
    ${view.beliefs ? beliefBands(view.beliefs, kit) : null}`,
};

/** At the end nobody joins any more, but whoever has lost their page can come back to their cards. */
const wayBack = ({ address, code }: Joining, { say }: HostKit): TemplateResult => {
  const unbroken = spacedCode(code).replace(' ', '\u00a0');
  return html`<p>${say('wall.ended.back', { address, code: unbroken })}</p>`;
};

/** While nobody may join there is no code to photograph; in the lobby the words say so. */
const joinPart = ({ isLocked, moment }: WallView, joining: Joining, kit: HostKit): TemplateResult | null => {
  const isOver = moment.phase === 'ended';
  if (!isOver && (!isLocked || moment.phase === 'lobby')) return joinCard(joining, isLocked, kit);
  return html`<div class="join-side">${isOver ? wayBack(joining, kit) : joinLine(joining, isLocked, kit)}</div>`;
};

/** @returns what the class sees now: everything, in words, that the moving picture shows as well. */
export const wallFace = (view: WallView, kit: HostKit, setting: WallSetting): TemplateResult => {
  const { moment, cards } = view;
  const { say } = kit;
  return html`
  <section class="wall" data-phase=${moment.phase} data-way=${setting.way} data-truth=${view.reveal?.truth.side ?? 'hidden'}>
    <div class="wall-in">
      <div class="wall-main">
        <h1 class="wall-where" tabindex="-1"><b class="label">${say(`phase.${moment.phase}`)}</b>
          ${moment.card === null ? null : html`<span>${say('card.of', { n: moment.card + 1, total: cards })}</span>`}
          ${guideTime(moment, kit)}</h1>
        <div class="wall-face">${faces[moment.phase](view, kit, setting)}</div>
      </div>
      <div class="wall-side">
        <div class="wall-picture" data-wall-picture aria-hidden="true"><div class="wall-space" data-wall-space></div></div>
        ${setting.joining ? joinPart(view, setting.joining, kit) : setting.panel}
      </div>
    </div>
  </section>`;
};
