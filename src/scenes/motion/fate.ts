import type { Telling } from '../objects/telling.ts';

/** What has become of the bubble or the flask, and for how many milliseconds it has been so. */
export interface Fate {
  readonly state: 'whole' | 'going' | 'gone' | 'coming';
  readonly ms: number;
}

/** How long it takes to go, when a still drawing shows it going, and how long a new one takes to come; in milliseconds. */
export interface FateTimes {
  readonly goingMs: number;
  readonly stillMs: number;
  readonly comingMs: number;
}

/** Nothing has happened to it. */
export const whole: Fate = { state: 'whole', ms: 0 };

/** @returns whether it goes or has gone. */
export const isLost = ({ state }: Fate): boolean => state === 'going' || state === 'gone';

/** @returns whether time changes nothing about it. */
export const isSettled = ({ state }: Fate): boolean => state === 'whole' || state === 'gone';

/** @returns what becomes of it when it is lost. */
export const lose = (telling: Telling, { goingMs, stillMs }: FateTimes): Fate => ({
  state: telling === 'moving' ? 'going' : 'gone',
  ms: { moving: 0, drawn: stillMs, past: goingMs }[telling],
});

/** @returns what becomes of it when a new one comes in place of a lost one; in calm that is there at once. */
export const restore = (fate: Fate, isCalm: boolean): Fate => {
  if (!isLost(fate)) return fate;
  return isCalm ? whole : { state: 'coming', ms: 0 };
};

/** @returns what has become of it after so many milliseconds more. */
export const after = (fate: Fate, elapsedMs: number, { goingMs, comingMs }: FateTimes): Fate => {
  if (isSettled(fate)) return fate;
  const ms = fate.ms + elapsedMs;
  if (fate.state === 'going') return { state: ms < goingMs ? 'going' : 'gone', ms };
  return ms < comingMs ? { state: 'coming', ms } : whole;
};
