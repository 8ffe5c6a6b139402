import type { Conviction, Placement, Side } from '../../domain/vocabulary.ts';

const sizeOf: Readonly<Record<Conviction, number>> = { leaning: 0.62, fairlySure: 0.8, certain: 1 };

/** @returns the sizes of the weights in a side's pan, one for each claim placed there: 1 for the largest. */
export const weightsIn = (side: Side, placements: readonly Placement[]): readonly number[] =>
  placements.filter((each) => each.side === side).map((each) => sizeOf[each.conviction]);
