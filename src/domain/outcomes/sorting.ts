import { claimOf, type Deck } from '../deck.ts';
import {
  criterionOf,
  type Discrimination,
  discriminationOf,
  dPrimeOf,
  type LabTally,
  type Lean,
  leanOf,
} from '../discrimination.ts';
import type { SortRound } from '../rounds/sortRound.ts';
import { type Conviction, convictions, type Side } from '../vocabulary.ts';
import { type Outcome, sortOutcomesOf } from './sortOutcome.ts';
import { countRight, sumOfPoints } from './sums.ts';

/** How one conviction fared. */
export interface ConvictionRow {
  readonly conviction: Conviction;
  /** Claims placed with it, how many of them were right, and the points they brought. */
  readonly total: number;
  readonly right: number;
  readonly points: number;
}

/** What a sort round shows of the player. In mid-round it tells of the claims placed so far. */
export interface Sorting {
  /** Claims sorted right, of `total` in the deal. */
  readonly right: number;
  readonly total: number;
  /** One row for each conviction, from leaning to certain, also where its total is 0. */
  readonly byConviction: readonly ConvictionRow[];
  /** Claims sent to each side, and claims dealt that help each side. */
  readonly sentTo: Readonly<Record<Side, number>>;
  readonly dealt: Readonly<Record<Side, number>>;
  readonly dPrime: number;
  readonly discrimination: Discrimination;
  readonly criterion: number;
  readonly lean: Lean;
  /** Claims placed after their context was opened, and how many of those were right. */
  readonly contexts: { readonly opened: number; readonly right: number };
  /** In the order of the deal. */
  readonly outcomes: readonly Outcome[];
  /** Those that were wrong: the surest first, then in the order of the deal. */
  readonly fooled: readonly Outcome[];
}

const rowFor = (conviction: Conviction, outcomes: readonly Outcome[]): ConvictionRow => {
  const placed = outcomes.filter((outcome) => outcome.placement.conviction === conviction);
  return { conviction, total: placed.length, right: countRight(placed), points: sumOfPoints(placed) };
};

const countSides = (chosen: readonly Side[]): Readonly<Record<Side, number>> => {
  const count = (side: Side) => chosen.filter((each) => each === side).length;
  return { bubble: count('bubble'), lab: count('lab') };
};

const tallyOf = (outcomes: readonly Outcome[]): LabTally => {
  const helping = countSides(outcomes.map((outcome) => outcome.side));
  const sentToLab = outcomes.filter((outcome) => outcome.placement.side === 'lab');
  const sent = countSides(sentToLab.map((outcome) => outcome.side));
  return { ...helping, labSentToLab: sent.lab, bubbleSentToLab: sent.bubble };
};

const fooledBy = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  convictions
    .toReversed()
    .flatMap((conviction) =>
      outcomes.filter((outcome) => !outcome.isRight && outcome.placement.conviction === conviction),
    );

const contextsIn = (outcomes: readonly Outcome[]): Sorting['contexts'] => {
  const opened = outcomes.filter((outcome) => outcome.isContextOpened);
  return { opened: opened.length, right: countRight(opened) };
};

/** @returns what the sort round shows, worked out from its moves. */
export const sortingOf = (deck: Deck, round: SortRound): Sorting => {
  const outcomes = sortOutcomesOf(deck, round);
  const tally = tallyOf(outcomes);
  const dPrime = dPrimeOf(tally);
  const criterion = criterionOf(tally);
  return {
    right: countRight(outcomes),
    total: round.claims.length,
    byConviction: convictions.map((conviction) => rowFor(conviction, outcomes)),
    sentTo: countSides(outcomes.map((outcome) => outcome.placement.side)),
    dealt: countSides(round.claims.map((claim) => claimOf(deck, claim).side)),
    dPrime,
    discrimination: discriminationOf(dPrime),
    criterion,
    lean: leanOf(criterion),
    contexts: contextsIn(outcomes),
    outcomes,
    fooled: fooledBy(outcomes),
  };
};
