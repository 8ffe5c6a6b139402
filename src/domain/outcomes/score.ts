import type { Deck } from '../deck.ts';
import type { Game } from '../game.ts';
import { claimsOf, type Round } from '../rounds/round.ts';
import { highestPoints } from '../scoring.ts';
import type { RoundKind } from '../vocabulary.ts';
import { answerOutcomesOf } from './answerOutcome.ts';
import { checkOutcomesOf } from './checkOutcome.ts';
import { sortOutcomesOf } from './sortOutcome.ts';
import { countRight, type Scored, sumOfPoints } from './sums.ts';

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

/** What a game brought. In mid-game it tells of what has been played so far. */
export interface Score {
  /** Of all rounds; it can be below 0. */
  readonly points: number;
  /** The most points the deal can bring. */
  readonly maximum: number;
  /** One for each round of the game, in their order. */
  readonly byRound: readonly RoundScore[];
}

const outcomesOf = (deck: Deck, round: Round): readonly Scored[] => {
  if (round.kind === 'sort') return sortOutcomesOf(deck, round);
  return round.kind === 'answer' ? answerOutcomesOf(deck, round) : checkOutcomesOf(round);
};

const roundScoreOf = (deck: Deck, round: Round): RoundScore => {
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

/** @returns the points of the game, worked out from its moves. */
export const scoreOf = (deck: Deck, { rounds }: Game): Score => {
  const byRound = rounds.map((round) => roundScoreOf(deck, round));
  return {
    points: byRound.reduce((sum, { points }) => sum + points, 0),
    maximum: byRound.reduce((sum, { maximum }) => sum + maximum, 0),
    byRound,
  };
};
