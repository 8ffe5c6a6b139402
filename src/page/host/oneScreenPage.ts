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
import type { HostKit } from './hostKit.ts';

/** A lesson on one screen as it stands. */
export interface OneScreen {
  readonly host: HostView;
  readonly wall: WallView;
  readonly desk: HostDesk;
}

const evidence = ({ host, desk }: OneScreen, kit: HostKit, actions: HostActions): TemplateResult => {
  const { say } = kit;
  return html`
  <h2 class="label">${say('advice.heading')}</h2>
  ${
    desk.isAdviceShown
      ? advicePart(host.card?.advice ?? null, kit)
      : html`<button class="button" id="show-advice" @click=${() => actions.set({ isAdviceShown: true })}>${say('advice.show')}</button>`
  }
  ${contextPart(host, kit, actions)}`;
};

/** What lies on the panel; null in phases that need none. */
const onPanel = (sight: OneScreen, kit: HostKit, actions: HostActions): TemplateResult | null => {
  const { host, desk } = sight;
  switch (host.moment.phase) {
    case 'beliefBefore':
      return beliefCounting(host, 'before', desk.bands.before, kit, actions);
    case 'beliefAfter':
      return beliefCounting(host, 'after', desk.bands.after, kit, actions);
    case 'firstVote':
      return voteCounting(host, 'first', desk, kit, actions);
    case 'secondVote':
      return voteCounting(host, 'second', desk, kit, actions);
    case 'advice':
    case 'talk':
      return evidence(sight, kit, actions);
    default:
      return null;
  }
};

const panelPart = (sight: OneScreen, kit: HostKit, actions: HostActions): TemplateResult | null => {
  const content = onPanel(sight, kit, actions);
  return content && sight.desk.isPanelOpen
    ? html`<aside class=${sight.desk.isByFingers ? 'panel panel--tall' : 'panel'} id="panel" aria-label=${kit.say('host.panel')}><div class="panel-in">${content}</div></aside>`
    : null;
};

const panelButton = (sight: OneScreen, kit: HostKit, actions: HostActions): TemplateResult | null => {
  const { isPanelOpen } = sight.desk;
  if (!onPanel(sight, kit, actions)) return null;
  return html`<button class="button" id="panel-button" aria-expanded=${isPanelOpen} @click=${() => actions.set({ isPanelOpen: !isPanelOpen })}>
    ${kit.say(isPanelOpen ? 'host.panel.hide' : 'host.panel.show')} <kbd>H</kbd></button>`;
};

const notes = ({ desk }: OneScreen, { say }: HostKit): TemplateResult => html`
  <div role="status">
    ${desk.isKept ? null : html`<p class="hosting-note">${say('host.notKept')}</p>`}
    ${desk.isRefused ? html`<p class="hosting-note">${say('refused')}</p>` : null}
  </div>`;

const endPage = (
  snapshot: Snapshot,
  { host, desk }: OneScreen,
  kit: HostKit,
  actions: HostActions,
): TemplateResult => html`
  <main class="screen page hosting-end">
    ${bar(snapshot, html`<span class="label">${kit.say('phase.ended')}</span>`)}
    <div class="card card--page"><div class="card-in">
      ${host.report ? reportPart(host.report, kit, actions) : null}
      <div class="report-end">${endingPart(desk, kit, actions)}</div>
    </div></div>
  </main>`;

/** @returns the wall and what leads the lesson on one page; at the end, the report. */
export const oneScreenPage = (
  snapshot: Snapshot,
  kit: HostKit,
  sight: OneScreen,
  actions: HostActions,
): TemplateResult => {
  const { host, wall, desk } = sight;
  if (host.moment.phase === 'ended') return endPage(snapshot, sight, kit, actions);
  const isLobby = host.moment.phase === 'lobby';
  return html`
  <main class="screen hosting" data-panel=${desk.isPanelOpen && onPanel(sight, kit, actions) !== null ? 'open' : 'closed'}>
    ${isLobby ? bar(snapshot, html`<span class="label">${kit.say('host.heading')}</span>`) : null}
    ${notes(sight, kit)}
    <div class="hosting-room">
      ${wallFace(wall, kit, { way: 'oneScreen', isByFingers: desk.isByFingers, joining: null, panel: panelPart(sight, kit, actions) })}
    </div>
    ${isLobby ? html`<p class="hosting-keys note">${kit.say('host.keys')}</p>` : null}
    ${dock(host, kit, actions, html`${panelButton(sight, kit, actions)} ${isLobby ? endingPart(desk, kit, actions) : null}`)}
  </main>`;
};
