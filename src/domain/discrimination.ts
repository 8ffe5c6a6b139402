import { normalQuantile } from './normal.ts';

/**
 * How well a player told the sides apart, from least to most. In a deal of six and six, whichever cards went wrong:
 * notYet is up to 7 of 12 right, somewhat 8 or 9, well 10, veryWell 11 or 12.
 */
export const discriminations = ['notYet', 'somewhat', 'well', 'veryWell'] as const;
export type Discrimination = (typeof discriminations)[number];

/**
 * Which side a player sends claims to when in doubt. In a deal of six and six: even is up to 7 of 12 sent to the
 * same side, a little 8 or 9, and the bare side 10 or more.
 */
export const leans = ['bubble', 'aLittleBubble', 'even', 'aLittleLab', 'lab'] as const;
export type Lean = (typeof leans)[number];

/** What was sent to Lab, counted as in signal detection: a claim that helps Lab is the signal. */
export interface LabTally {
  /** Claims that help Lab, and how many of them were sent there. */
  readonly lab: number;
  readonly labSentToLab: number;
  /** Claims that help Bubble, and how many of them were sent to Lab. */
  readonly bubble: number;
  readonly bubbleSentToLab: number;
}

/**
 * The share as a normal quantile, with the log-linear correction that keeps none and all finite (M. J. Hautus,
 * "Corrections for extreme proportions and their biasing effects on estimated values of d'", Behavior Research
 * Methods, Instruments, & Computers 27, 1995): half a case added to the count, one case to the total.
 */
const quantileOf = (count: number, total: number): number => normalQuantile((count + 0.5) / (total + 1));

const hitQuantile = (tally: LabTally): number => quantileOf(tally.labSentToLab, tally.lab);

const falseAlarmQuantile = (tally: LabTally): number => quantileOf(tally.bubbleSentToLab, tally.bubble);

/**
 * @returns d', how far apart the two sides lie for the player, in standard deviations: 0 is chance (as always
 * sending to the same side is), below 0 worse than chance; from -2.93 to 2.93 in a deal of six and six.
 */
export const dPrimeOf = (tally: LabTally): number => hitQuantile(tally) - falseAlarmQuantile(tally);

/**
 * @returns the criterion c: above 0 the player leans to Bubble, below 0 to Lab, 0 is even; from -1.47 to 1.47 in a
 * deal of six and six.
 */
export const criterionOf = (tally: LabTally): number => (hitQuantile(tally) + falseAlarmQuantile(tally)) / -2;

/** @returns the band of a d'. */
export const discriminationOf = (dPrime: number): Discrimination => {
  if (dPrime < 0.7) return 'notYet';
  if (dPrime < 1.5) return 'somewhat';
  return dPrime < 2.1 ? 'well' : 'veryWell';
};

/** @returns the band of a criterion. */
export const leanOf = (criterion: number): Lean => {
  const strength = Math.abs(criterion);
  if (strength < 0.35) return 'even';
  if (strength < 0.75) return criterion > 0 ? 'aLittleBubble' : 'aLittleLab';
  return criterion > 0 ? 'bubble' : 'lab';
};
