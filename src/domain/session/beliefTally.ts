import type { BeliefBands } from '../beliefBands.ts';
import type { BeliefTime } from './phase.ts';
import { isHandCount } from './tally.ts';

/** Where a class stands; `bands` is null, withheld, below `fewestBeliefs` answers. */
export interface BeliefTally {
  readonly answers: number;
  readonly bands: BeliefBands | null;
}

/** How those moved who said where they stand both before and after; withheld (null) below `fewestBeliefs`. */
export interface BeliefShift {
  readonly towardsProblem: number;
  readonly stayed: number;
  readonly towardsNoProblem: number;
}

/** Where a class stands on the motion, before and after. */
export interface Beliefs extends Readonly<Record<BeliefTime, BeliefTally>> {
  readonly shift: BeliefShift | null;
}

/** @returns whether every number is a whole one from 0 to {@link mostHands}. */
export const isBands = (bands: BeliefBands): boolean => bands.length === 5 && bands.every(isHandCount);
