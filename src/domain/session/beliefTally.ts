import { type Belief, highestBelief } from '../belief.ts';
import type { BeliefTime } from './phase.ts';
import { isHandCount } from './tally.ts';

/** From how many answers on a class's beliefs are shown; with fewer one could tell whose is whose. */
export const fewestBeliefs = 5;

/**
 * How many stand where, in five bands of about equal width, from "it is a problem" to "it is not": whole numbers,
 * 0 or more.
 */
export type BeliefBands = readonly [number, number, number, number, number];

/** Where a class stands; `bands` is null, withheld, below {@link fewestBeliefs} answers. */
export interface BeliefTally {
  readonly answers: number;
  readonly bands: BeliefBands | null;
}

/** How those moved who said where they stand both before and after; withheld (null) below {@link fewestBeliefs}. */
export interface BeliefShift {
  readonly towardsProblem: number;
  readonly stayed: number;
  readonly towardsNoProblem: number;
}

/** Where a class stands on the motion, before and after. */
export interface Beliefs extends Readonly<Record<BeliefTime, BeliefTally>> {
  readonly shift: BeliefShift | null;
}

/** @returns the number of the band that the belief falls into, 0 to 4. */
export const bandOf = (belief: Belief): number => Math.min(4, Math.floor((belief / (highestBelief + 1)) * 5));

/** @returns whether every number is a whole one from 0 to {@link mostHands}. */
export const isBands = (bands: BeliefBands): boolean => bands.length === 5 && bands.every(isHandCount);
