/** Where a person stands on the motion: 0 (it is a problem) to 20 (it is not). Asked, never scored. */
export type Belief = number;

/** The highest belief; the lowest is 0, so the scale has 21 places and a middle. */
export const highestBelief = 20;

/** @returns whether the number is a place on the scale. */
export const isBelief = (value: number): value is Belief =>
  Number.isInteger(value) && value >= 0 && value <= highestBelief;
