/** Where a person stands on the motion: 0 (it is a problem) to 20 (it is not). Asked, never scored. */
export type Belief = number;

/** The highest belief; the lowest is 0, so the scale has 21 places and a middle. */
export const highestBelief = 20;

/** @returns whether the number is a place on the scale. */
export const isBelief = (value: number): value is Belief =>
  Number.isInteger(value) && value >= 0 && value <= highestBelief;

/** The steps in which the scale is told in words, from "it is a problem" to "it is not". */
export const beliefSteps = [0, 1, 2, 3, 4] as const;
export type BeliefStep = (typeof beliefSteps)[number];

/** Where each begins: four places each, five in the middle. */
const stepStarts: Readonly<Record<BeliefStep, Belief>> = [0, 4, 8, 13, 17];

/** @returns the step that the belief lies in. */
export const beliefStepOf = (belief: Belief): BeliefStep =>
  beliefSteps.findLast((step) => belief >= stepStarts[step]) ?? 0;
