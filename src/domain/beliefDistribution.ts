import { type Belief, beliefStepOf, beliefSteps } from './belief.ts';

/** Of fewer people it could be told who stands where. */
export const fewestBeliefs = 5;

/** How many people stand in each of the {@link beliefSteps}. */
export type BeliefDistribution = readonly number[];

/**
 * @param beliefs of a class; null for who did not say.
 * @returns how the class stands as a whole, or null where fewer than {@link fewestBeliefs} said.
 */
export const distributionOf = (beliefs: readonly (Belief | null)[]): BeliefDistribution | null => {
  const said = beliefs.filter((belief) => belief !== null);
  if (said.length < fewestBeliefs) return null;
  return beliefSteps.map((step) => said.filter((belief) => beliefStepOf(belief) === step).length);
};
