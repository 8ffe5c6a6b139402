import type { Belief } from './belief.ts';
import { type ClaimId, claimOf, type Deck } from './deck.ts';
import {
  criterionOf,
  type Discrimination,
  discriminationOf,
  dPrimeOf,
  type LabTally,
  type Lean,
  leanOf,
} from './discrimination.ts';
import { type Game, type SortRound, sortRoundOf } from './game.ts';
import { highestPoints, pointsFor } from './scoring.ts';
import { type Conviction, convictions, type Placement, type Side } from './vocabulary.ts';

/** What became of one placed claim. */
export interface Outcome {
  readonly claim: ClaimId;
  readonly placement: Placement;
  /** The side the claim helps in its document. */
  readonly side: Side;
  readonly isRight: boolean;
  readonly points: number;
}

/** How one conviction fared. */
export interface ConvictionRow {
  readonly conviction: Conviction;
  /** Claims placed with it, how many of them were right, and the points they brought. */
  readonly total: number;
  readonly right: number;
  readonly points: number;
}

/** All that can be said of a game, worked out from its moves. In mid-game it tells of the claims placed so far. */
export interface Results {
  readonly points: number;
  /** The most points the deal can bring. */
  readonly maximum: number;
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
  readonly beliefBefore: Belief | null;
  readonly beliefAfter: Belief | null;
  /** In the order of the deal. */
  readonly outcomes: readonly Outcome[];
  /** The outcomes that were wrong: the surest first, then in the order of the deal. */
  readonly fooled: readonly Outcome[];
}

const outcomeFor = (deck: Deck, claim: ClaimId, placement: Placement): Outcome => {
  const { side } = claimOf(deck, claim);
  const isRight = placement.side === side;
  return { claim, placement, side, isRight, points: pointsFor(placement.conviction, isRight) };
};

/**
 * @param position in the deal, 0 first.
 * @returns what became of the claim there. Throws where nothing is placed yet, which only a programmer can cause.
 */
export const outcomeOf = (deck: Deck, round: SortRound, position: number): Outcome => {
  const claim = round.claims[position];
  const placement = round.placements[position];
  if (!claim || !placement) throw new Error(`no claim has been placed at position ${position}`);
  return outcomeFor(deck, claim, placement);
};

const outcomesOf = (deck: Deck, round: SortRound): readonly Outcome[] =>
  round.placements.map((_, position) => outcomeOf(deck, round, position));

const sumOfPoints = (outcomes: readonly Outcome[]): number =>
  outcomes.reduce((sum, outcome) => sum + outcome.points, 0);

const countRight = (outcomes: readonly Outcome[]): number =>
  outcomes.filter((outcome) => outcome.isRight).length;

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

/** @returns the points of the claims placed so far; it can be below 0. */
export const pointsSoFar = (deck: Deck, game: Game): number =>
  sumOfPoints(outcomesOf(deck, sortRoundOf(game)));

/** @returns everything the results screen shows, worked out from the game's moves. The deck is the one dealt from. */
export const resultsOf = (deck: Deck, game: Game): Results => {
  const round = sortRoundOf(game);
  const outcomes = outcomesOf(deck, round);
  const tally = tallyOf(outcomes);
  const dPrime = dPrimeOf(tally);
  const criterion = criterionOf(tally);
  return {
    points: sumOfPoints(outcomes),
    maximum: round.claims.length * highestPoints,
    right: countRight(outcomes),
    total: round.claims.length,
    byConviction: convictions.map((conviction) => rowFor(conviction, outcomes)),
    sentTo: countSides(outcomes.map((outcome) => outcome.placement.side)),
    dealt: countSides(round.claims.map((claim) => claimOf(deck, claim).side)),
    dPrime,
    discrimination: discriminationOf(dPrime),
    criterion,
    lean: leanOf(criterion),
    beliefBefore: game.beliefBefore,
    beliefAfter: game.beliefAfter,
    outcomes,
    fooled: fooledBy(outcomes),
  };
};
