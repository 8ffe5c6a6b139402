import type { Belief } from './belief.ts';
import type { Deck } from './deck.ts';
import { answerRoundOf, checkRoundOf, type Game, sortRoundOf } from './game.ts';
import { type AnswerOutcome, answerOutcomesOf } from './outcomes/answerOutcome.ts';
import { type CheckOutcome, checkOutcomesOf } from './outcomes/checkOutcome.ts';
import { type Sorting, sortingOf } from './outcomes/sorting.ts';
import { sortOutcomesOf } from './outcomes/sortOutcome.ts';
import { countRight, type Scored, sumOfPoints } from './outcomes/sums.ts';
import { claimsOf, type Round } from './rounds/round.ts';
import { highestPoints } from './scoring.ts';
import type { RoundKind } from './vocabulary.ts';

/** What one round brought. In mid-round it tells of what has been played so far. */
export interface RoundScore {
  readonly kind: RoundKind;
  readonly points: number;
  /** The most points that its deal can bring. */
  readonly maximum: number;
  /** Claims, exchanges or checks got right, of `total` in the round. */
  readonly right: number;
  readonly total: number;
}

/**
 * All that can be said of a game, worked out from its moves; what comes from {@link Sorting} is about the sort round
 * alone. In mid-game it tells of what has been played so far.
 */
export interface Results extends Sorting {
  /** Of all rounds. */
  readonly points: number;
  /** The most points the deal can bring. */
  readonly maximum: number;
  /** One for each round of the game, in their order. */
  readonly byRound: readonly RoundScore[];
  /** In the order in which they were put; none in a game that only sorts. */
  readonly answers: readonly AnswerOutcome[];
  /** In the order of the round; none in a game that only sorts. */
  readonly checks: readonly CheckOutcome[];
  readonly beliefBefore: Belief | null;
  readonly beliefAfter: Belief | null;
}

const outcomesOf = (deck: Deck, round: Round): readonly Scored[] => {
  if (round.kind === 'sort') return sortOutcomesOf(deck, round);
  return round.kind === 'answer' ? answerOutcomesOf(deck, round) : checkOutcomesOf(round);
};

const scoreOf = (deck: Deck, round: Round): RoundScore => {
  const outcomes = outcomesOf(deck, round);
  const total = claimsOf(round).length;
  return {
    kind: round.kind,
    points: sumOfPoints(outcomes),
    maximum: total * highestPoints[round.kind],
    right: countRight(outcomes),
    total,
  };
};

/** @returns the points of everything played so far; it can be below 0. */
export const pointsSoFar = (deck: Deck, game: Game): number =>
  sumOfPoints(game.rounds.flatMap((round) => outcomesOf(deck, round)));

/** @returns everything the results screen shows, worked out from the game's moves. The deck is the one dealt from. */
export const resultsOf = (deck: Deck, game: Game): Results => {
  const answers = answerRoundOf(game);
  const checks = checkRoundOf(game);
  const byRound = game.rounds.map((round) => scoreOf(deck, round));
  return {
    ...sortingOf(deck, sortRoundOf(game)),
    points: pointsSoFar(deck, game),
    maximum: byRound.reduce((sum, { maximum }) => sum + maximum, 0),
    byRound,
    answers: answers ? answerOutcomesOf(deck, answers) : [],
    checks: checks ? checkOutcomesOf(checks) : [],
    beliefBefore: game.beliefBefore,
    beliefAfter: game.beliefAfter,
  };
};
