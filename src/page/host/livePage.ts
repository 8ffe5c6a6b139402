import '../styles/classroom/wall.css';
import '../styles/classroom/wallSide.css';
import '../styles/classroom/votes.css';
import '../styles/classroom/host.css';
import '../styles/classroom/joining.css';
import '../styles/classroom/live.css';
import '../styles/classroom/report.css';
import { html, type TemplateResult } from 'lit-html';
import type { Vote } from '../../domain/session/phase.ts';
import type { HostView, Person } from '../../domain/session/view.ts';
import type { HostDesk } from '../../stores/hostDesk.ts';
import type { ConnectionStatus } from '../../stores/session.ts';
import { bar } from '../frame/bar.ts';
import { sideName } from '../frame/sideName.ts';
import { cross } from '../icons.ts';
import { type Joining, joinCard, joinLine, joinWords } from '../lesson/joinCard.ts';
import { temptationWhere } from '../lesson/temptation.ts';
import { voteBar } from '../lesson/voteBar.ts';
import { reportPart } from '../report/report.ts';
import type { Snapshot } from '../snapshot.ts';
import { guideTime } from '../wall/guideTime.ts';
import { advicePart, contextPart } from './advicePart.ts';
import { dock } from './dock.ts';
import { endingPart } from './ending.ts';
import { claimText, type HostContext, inWords } from './hostContext.ts';
import type { LiveActions } from './liveActions.ts';
import { placeBars } from './placeBars.ts';

/** A live session as its host sees it. */
export interface LiveSight {
  readonly view: HostView;
  readonly status: ConnectionStatus;
  readonly desk: HostDesk;
  readonly joining: Joining;
  /** The address of the wall's page; null until it is known. */
  readonly wall: string | null;
  /** Leads back to the lesson on another device. */
  readonly recovery: string;
}

const tallyPart = (vote: Vote, { view }: LiveSight, context: HostContext): TemplateResult | null => {
  const tally = view.card?.tallies[vote];
  if (!tally) return null;
  const label = context.say(vote === 'first' ? 'wall.before' : 'wall.after');
  return html`<div class="live-tally">${voteBar(label, tally, context)} ${placeBars(tally, context)}</div>`;
};

const answeredPart = ({ view }: LiveSight, { say }: HostContext): TemplateResult | null => {
  const { phase } = view.moment;
  const { answered, joined } = view;
  if (phase === 'firstVote' || phase === 'secondVote')
    return html`<p class="live-count" role="status">${say('wall.voted', { n: answered, total: joined })}</p>`;
  if (phase === 'beliefBefore' || phase === 'beliefAfter')
    return html`<p class="live-count" role="status">${say('wall.answered', { n: answered, total: joined })}</p>`;
  return null;
};

const claimPart = (sight: LiveSight, context: HostContext, actions: LiveActions): TemplateResult | null => {
  const { view } = sight;
  const { card, claim, moment } = view;
  if (!card || !claim) return null;
  const told = inWords(card.truth.words, context);
  const isAdvised = moment.phase === 'advice' || moment.phase === 'talk';
  return html`
  <p class="live-claim">${claimText(claim, context)}</p>
  <details class="live-truth"><summary>${context.say('live.truth')}</summary>
    <p>${sideName(card.truth.side, context.words)} <span class="passage">${card.truth.passage}</span> ${told?.why}</p></details>
  ${tallyPart('first', sight, context)} ${tallyPart('second', sight, context)}
  ${isAdvised ? html`<section class="live-advice"><h2 class="label">${context.say('advice.heading')}</h2>${advicePart(card.advice, context)}</section>` : null}
  ${moment.phase === 'reveal' ? temptationWhere(card.surestWrong, card.truth, context) : html`<p>${contextPart(card.isContextShown, context, actions)}</p>`}`;
};

const personPart = (
  { id, name, isPresent }: Person,
  { say }: HostContext,
  actions: LiveActions,
): TemplateResult => html`
  <li class=${isPresent ? '' : 'is-away'}><span>${name}${isPresent ? null : html` <span class="note">${say('live.away')}</span>`}</span>
    <button class="tool" aria-label=${say('live.remove', { name })} @click=${() => actions.remove(id)}>${cross}</button></li>`;

const peoplePart = ({ view }: LiveSight, context: HostContext, actions: LiveActions): TemplateResult => {
  const { say } = context;
  return html`
  <section class="live-people">
    <h2 class="label">${say('wall.joined', { n: view.joined })}</h2>
    <button class="button" id="lock" aria-pressed=${view.isLocked} @click=${() => actions.lock(!view.isLocked)}>${say(view.isLocked ? 'live.unlock' : 'live.lock')}</button>
    <details ?open=${view.moment.phase === 'lobby'}><summary>${say('live.people')}</summary>
      <ul>${view.people.map((person) => personPart(person, context, actions))}</ul></details>
  </section>`;
};

const waysPart = (
  { wall, recovery, desk }: LiveSight,
  context: HostContext,
  actions: LiveActions,
): TemplateResult => {
  const { say } = context;
  return html`
  <section class="live-ways">
    ${wall ? html`<a class="button" id="open-wall" href=${wall} target="bubble-or-lab-wall">${say('live.wall')}</a>` : null}
    <details><summary>${say('live.recovery')}</summary>
      <p class="note">${say('live.recovery.about')}</p>
      <p class="live-address">${recovery}</p>
      <button class="button" id="copy-recovery" @click=${actions.copyRecovery}>${say('live.recovery.copy')}</button></details>
    ${endingPart(desk, context, actions)}
  </section>`;
};

const notes = ({ status, desk }: LiveSight, { say }: HostContext): TemplateResult => html`
  <div role="status">
    ${status === 'lost' ? html`<p class="hosting-note">${say('wall.lost')}</p>` : null}
    ${desk.isRefused ? html`<p class="hosting-note">${say('refused')}</p>` : null}
  </div>`;

const endPage = (
  snapshot: Snapshot,
  { view, desk }: LiveSight,
  context: HostContext,
  actions: LiveActions,
): TemplateResult => html`
  <main class="screen page hosting-end">
    ${bar(snapshot, html`<span class="label">${context.say('phase.ended')}</span>`)}
    <div class="card card--page"><div class="card-in">
      ${view.report ? reportPart(view.report, context, actions) : null}
      <div class="report-end"><p class="note">${context.say('live.kept')}</p>${endingPart(desk, context, actions)}</div>
    </div></div>
  </main>`;

/** @returns the page of whoever holds a live session: what the class did, what may be done, and what leads on. */
export const livePage = (
  snapshot: Snapshot,
  context: HostContext,
  sight: LiveSight,
  actions: LiveActions,
): TemplateResult => {
  const { view, joining } = sight;
  const { moment, cards } = view;
  const { say } = context;
  if (moment.phase === 'ended') return endPage(snapshot, sight, context, actions);
  return html`
  <main class="screen hosting hosting--live">
    ${bar(snapshot, html`<span class="label">${say('host.heading')}</span>`)}
    ${notes(sight, context)}
    <div class="live-room">
      <div class="live-main">
        <h1 class="wall-where" tabindex="-1"><b class="label">${say(`phase.${moment.phase}`)}</b>
          ${moment.card === null ? null : html`<span>${say('card.of', { n: moment.card + 1, total: cards })}</span>`}
          ${guideTime(moment, context)}</h1>
        ${moment.phase === 'lobby' ? html`<div class="live-join"><div>${joinWords(joining, context)}</div>${joinCard(joining, context)}</div>` : null}
        ${answeredPart(sight, context)}
        ${claimPart(sight, context, actions)}
      </div>
      <aside class="live-side">
        ${moment.phase === 'lobby' ? null : joinLine(joining, context)}
        ${peoplePart(sight, context, actions)}
        ${waysPart(sight, context, actions)}
      </aside>
    </div>
    ${moment.phase === 'lobby' ? html`<p class="hosting-keys note">${say('host.keys')}</p>` : null}
    ${dock(view, context, actions)}
  </main>`;
};
