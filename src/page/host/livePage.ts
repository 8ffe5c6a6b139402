import '../styles/classroom/wall.css';
import '../styles/classroom/wallFaces.css';
import '../styles/classroom/votes.css';
import '../styles/classroom/host.css';
import '../styles/classroom/panel.css';
import '../styles/classroom/joining.css';
import '../styles/classroom/live.css';
import '../styles/classroom/report.css';
import { html, type TemplateResult } from 'lit-html';
import { bar } from '../frame/bar.ts';
import { reportPart } from '../report/report.ts';
import type { Snapshot } from '../snapshot.ts';
import { dock } from './dock.ts';
import type { HostKit } from './hostKit.ts';
import type { LiveActions } from './liveActions.ts';
import { liveCard } from './liveCard.ts';
import { liveEnding } from './liveEnding.ts';
import { liveSide } from './liveSide.ts';
import type { LiveSight } from './liveSight.ts';

const notes = ({ status, desk }: LiveSight, { say }: HostKit): TemplateResult => html`
  <div role="status">
    ${status === 'lost' ? html`<p class="hosting-note">${say('wall.lost')}</p>` : null}
    ${desk.isRefused ? html`<p class="hosting-note">${say('refused')}</p>` : null}
  </div>`;

const endPage = (
  snapshot: Snapshot,
  sight: LiveSight,
  kit: HostKit,
  actions: LiveActions,
): TemplateResult => html`
  <main class="screen page hosting-end">
    ${bar(snapshot, html`<span class="label">${kit.say('phase.ended')}</span>`)}
    <div class="card card--page"><div class="card-in">
      ${sight.view.report ? reportPart(sight.view.report, kit, actions) : null}
      <div class="report-end"><p class="note">${kit.say('live.kept')}</p>${liveEnding(sight, kit, actions)}</div>
    </div></div>
  </main>`;

/** @returns the page of whoever holds a live session: what the class did, what may be done, and what leads on. */
export const livePage = (
  snapshot: Snapshot,
  kit: HostKit,
  sight: LiveSight,
  actions: LiveActions,
): TemplateResult => {
  const { phase } = sight.view.moment;
  const { say } = kit;
  if (phase === 'ended') return endPage(snapshot, sight, kit, actions);
  return html`
  <main class="screen hosting hosting--live">
    ${bar(snapshot, html`<span class="label">${say('host.heading')}</span>`)}
    ${notes(sight, kit)}
    <div class="live-room">
      ${liveCard(sight, kit, actions)}
      ${liveSide(sight, snapshot, kit, actions)}
    </div>
    ${phase === 'lobby' ? html`<p class="hosting-keys note">${say('host.keys')}</p>` : null}
    ${dock(sight.view, kit, actions)}
  </main>`;
};
