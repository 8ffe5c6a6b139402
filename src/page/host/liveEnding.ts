import { html, type TemplateResult } from 'lit-html';
import { ended } from '../../domain/session/phase.ts';
import type { HostView } from '../../domain/session/view.ts';
import { type EndingWarning, endingPart } from './ending.ts';
import type { HostKit } from './hostKit.ts';
import type { LiveActions } from './liveActions.ts';
import type { LiveSight } from './liveSight.ts';

/** What people would lose: their phones keep their cards and link once they have shown the end, and not before. */
const warningFor = (
  { moment, people }: HostView,
  { say }: HostKit,
  actions: LiveActions,
): EndingWarning | null => {
  const away = people.filter(({ isPresent }) => !isPresent).length;
  if (moment.phase === 'ended')
    return away > 0 ? { sentence: say('live.end.away', { n: away }), first: null } : null;
  if (moment.phase === 'lobby' || people.length === 0) return null;
  const first = html`<button class="button" id="end-first" @click=${() => actions.move(ended)}>${say('host.jump.ended')}</button>`;
  return { sentence: say('live.end.early'), first };
};

/** @returns the way to delete a live session, which says what the people in it would lose. */
export const liveEnding = ({ view, desk }: LiveSight, kit: HostKit, actions: LiveActions): TemplateResult =>
  endingPart(desk, kit, actions, warningFor(view, kit, actions));
