import '../styles/classroom/wall.css';
import '../styles/classroom/wallFaces.css';
import '../styles/classroom/wallReveal.css';
import '../styles/classroom/wallSide.css';
import '../styles/classroom/votes.css';
import '../styles/classroom/host.css';
import '../styles/classroom/panel.css';
import '../styles/classroom/report.css';
import { html, type TemplateResult } from 'lit-html';
import type { HostView, WallView } from '../../domain/session/view.ts';
import type { HostDesk } from '../../stores/hostDesk.ts';
import { bar } from '../frame/bar.ts';
import { reportPart } from '../report/report.ts';
import type { Snapshot } from '../snapshot.ts';
import { wallFace } from '../wall/wallFace.ts';
import { advicePart } from './advicePart.ts';
import { contextPart } from './contextPart.ts';
import { beliefCounting, voteCounting } from './counting.ts';
import { dock } from './dock.ts';
import { endingPart } from './ending.ts';
import type { HostActions } from './hostActions.ts';
import type { HostContext } from './hostContext.ts';

/** A lesson on one screen as it stands. */
export interface OneScreen {
  readonly host: HostView;
  readonly wall: WallView;
  readonly desk: HostDesk;
}

const evidence = ({ host, desk }: OneScreen, context: HostContext, actions: HostActions): TemplateResult => {
  const { say } = context;
  return html`
  <h2 class="label">${say('advice.heading')}</h2>
  ${
    desk.isAdviceShown
      ? advicePart(host.card?.advice ?? null, context)
      : html`<button class="button" id="show-advice" @click=${() => actions.set({ isAdviceShown: true })}>${say('advice.show')}</button>`
  }
  ${contextPart(host, context, actions)}`;
};

/** What lies on the panel; null in phases that need none. */
const onPanel = (sight: OneScreen, context: HostContext, actions: HostActions): TemplateResult | null => {
  const { host, desk } = sight;
  switch (host.moment.phase) {
    case 'beliefBefore':
      return beliefCounting(host, 'before', desk.bands.before, context, actions);
    case 'beliefAfter':
      return beliefCounting(host, 'after', desk.bands.after, context, actions);
    case 'firstVote':
      return voteCounting(host, 'first', desk, context, actions);
    case 'secondVote':
      return voteCounting(host, 'second', desk, context, actions);
    case 'advice':
    case 'talk':
      return evidence(sight, context, actions);
    default:
      return null;
  }
};

const panelPart = (sight: OneScreen, context: HostContext, actions: HostActions): TemplateResult | null => {
  const content = onPanel(sight, context, actions);
  return content && sight.desk.isPanelOpen
    ? html`<aside class=${sight.desk.isByFingers ? 'panel panel--tall' : 'panel'} id="panel" aria-label=${context.say('host.panel')}><div class="panel-in">${content}</div></aside>`
    : null;
};

const panelButton = (sight: OneScreen, context: HostContext, actions: HostActions): TemplateResult | null => {
  const { isPanelOpen } = sight.desk;
  if (!onPanel(sight, context, actions)) return null;
  return html`<button class="button" id="panel-button" aria-expanded=${isPanelOpen} @click=${() => actions.set({ isPanelOpen: !isPanelOpen })}>
    ${context.say(isPanelOpen ? 'host.panel.hide' : 'host.panel.show')} <kbd>H</kbd></button>`;
};

const notes = ({ desk }: OneScreen, { say }: HostContext): TemplateResult => html`
  <div role="status">
    ${desk.isKept ? null : html`<p class="hosting-note">${say('host.notKept')}</p>`}
    ${desk.isRefused ? html`<p class="hosting-note">${say('refused')}</p>` : null}
  </div>`;

const endPage = (
  snapshot: Snapshot,
  { host, desk }: OneScreen,
  context: HostContext,
  actions: HostActions,
): TemplateResult => html`
  <main class="screen page hosting-end">
    ${bar(snapshot, html`<span class="label">${context.say('phase.ended')}</span>`)}
    <div class="card card--page"><div class="card-in">
      ${host.report ? reportPart(host.report, context, actions) : null}
      <div class="report-end">${endingPart(desk, context, actions)}</div>
    </div></div>
  </main>`;

/** @returns the wall and what leads the lesson on one page; at the end, the report. */
export const oneScreenPage = (
  snapshot: Snapshot,
  context: HostContext,
  sight: OneScreen,
  actions: HostActions,
): TemplateResult => {
  const { host, wall, desk } = sight;
  if (host.moment.phase === 'ended') return endPage(snapshot, sight, context, actions);
  const isLobby = host.moment.phase === 'lobby';
  return html`
  <main class="screen hosting" data-panel=${desk.isPanelOpen && onPanel(sight, context, actions) !== null ? 'open' : 'closed'}>
    ${isLobby ? bar(snapshot, html`<span class="label">${context.say('host.heading')}</span>`) : null}
    ${notes(sight, context)}
    <div class="hosting-room">
      ${wallFace(wall, context, { way: 'oneScreen', isByFingers: desk.isByFingers, joining: null, panel: panelPart(sight, context, actions) })}
    </div>
    ${isLobby ? html`<p class="hosting-keys note">${context.say('host.keys')}</p>` : null}
    ${dock(host, context, actions, html`${panelButton(sight, context, actions)} ${isLobby ? endingPart(desk, context, actions) : null}`)}
  </main>`;
};
