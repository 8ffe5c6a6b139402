import { type Belief, beliefStepOf } from './belief.ts';

/** From how many answers on a class's beliefs are shown; with fewer one could tell whose is whose. */
export const fewestBeliefs = 5;

/** How many stand in each step of the scale, from "it is a problem" to "it is not": whole numbers, 0 or more. */
export type BeliefBands = readonly [number, number, number, number, number];

/** @returns how many of them stand where, however few they are. */
export const bandsOf = (beliefs: readonly Belief[]): BeliefBands => {
  const count = (step: number): number => beliefs.filter((belief) => beliefStepOf(belief) === step).length;
  return [count(0), count(1), count(2), count(3), count(4)];
};

/**
 * @param beliefs of a class; null for who did not say.
 * @returns where the class stands as a whole, or null where fewer than {@link fewestBeliefs} said.
 */
export const shownBands = (beliefs: readonly (Belief | null)[]): BeliefBands | null => {
  const said = beliefs.filter((belief) => belief !== null);
  return said.length < fewestBeliefs ? null : bandsOf(said);
};
