import { isInSession } from '../../stores/session.ts';
import type { ParticipantSight } from './participantSight.ts';

type WaySight = Pick<ParticipantSight, 'code' | 'status' | 'view' | 'left'> & {
  readonly desk: Pick<ParticipantSight['desk'], 'isNoCode'>;
};

/** @returns what is wrong with the code that was given; null for nothing. */
export const problemOf = ({
  code,
  desk,
  status,
  left,
}: WaySight): 'join.code.not' | 'status.unknown' | null => {
  if (code === null) return desk.isNoCode ? 'join.code.not' : null;
  return status === 'live/unknown-code' && left === null ? 'status.unknown' : null;
};

/** The stretch of the way that the page is on: the way in, the wait, a moment of the lesson, or what is left of it. */
const stretchOf = (page: WaySight): string => {
  if (page.code === null || problemOf(page) !== null) return 'entry';
  if (page.left) return 'left';
  return isInSession(page.status) ? JSON.stringify(page.view?.moment) : 'waiting';
};

/**
 * @returns what of the page the keys begin with: another stretch of the way begins with its heading, a code that is none is to be
 * typed once more. Null where they stay where they are.
 */
export const beginningOf = (before: WaySight, now: WaySight): 'h1' | '#code' | null => {
  if (problemOf(now) !== null && problemOf(before) === null) return '#code';
  return stretchOf(before) === stretchOf(now) ? null : 'h1';
};
