import { html, type TemplateResult } from 'lit-html';
import { copiedNote } from '../frame/copiedNote.ts';
import { joinLine } from '../lesson/joinCard.ts';
import type { Snapshot } from '../snapshot.ts';
import type { HostKit } from './hostKit.ts';
import type { LiveActions } from './liveActions.ts';
import { liveEnding } from './liveEnding.ts';
import type { LiveSight } from './liveSight.ts';
import { personPart, removalPart } from './personPart.ts';
import { rushPart } from './rushPart.ts';

const peoplePart = ({ view, desk }: LiveSight, kit: HostKit, actions: LiveActions): TemplateResult => {
  const { say } = kit;
  const removing = view.people.find(({ id }) => id === desk.removing);
  return html`
  <section class="live-people">
    <h2 class="label">${say('wall.joined', { n: view.joined })}</h2>
    <button class="button" id="lock" aria-pressed=${view.isLocked} @click=${() => actions.lock(!view.isLocked)}>${say(view.isLocked ? 'live.unlock' : 'live.lock')}</button>
    ${removing ? removalPart(removing, kit, actions) : null}
    <details ?open=${view.moment.phase === 'lobby'}><summary>${say('live.people')}</summary>
      <ul>${view.people.map((person) => personPart(person, kit, actions))}</ul></details>
  </section>`;
};

const waysPart = (
  sight: LiveSight,
  snapshot: Snapshot,
  kit: HostKit,
  actions: LiveActions,
): TemplateResult => {
  const { say } = kit;
  const { wall, recovery } = sight;
  return html`
  <section class="live-ways">
    ${wall ? html`<a class="button" id="open-wall" href=${wall} target="bubble-or-lab-wall">${say('live.wall')}</a>` : null}
    <details><summary>${say('live.recovery')}</summary>
      <p class="note">${say('live.recovery.about')}</p>
      <p class="live-address">${recovery}</p>
      <button class="button" id="copy-recovery" @click=${actions.copyRecovery}>${say('live.recovery.copy')}</button>
      <p class="note" role="status">${copiedNote(snapshot)}</p></details>
    ${liveEnding(sight, kit, actions)}
  </section>`;
};

/** @returns who is here, how others join, and the ways from this page to others. */
export const liveSide = (
  sight: LiveSight,
  snapshot: Snapshot,
  kit: HostKit,
  actions: LiveActions,
): TemplateResult => html`
  <aside class="card live-side" aria-label=${kit.say('live.people')}><div class="card-in">
    ${sight.view.moment.phase === 'lobby' ? null : joinLine(sight.joining, sight.view.isLocked, kit)}
    ${rushPart(sight, kit, actions)}
    ${peoplePart(sight, kit, actions)}
    ${waysPart(sight, snapshot, kit, actions)}
  </div></aside>`;
