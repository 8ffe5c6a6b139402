import { dealExchanges, type PutClaim } from '../argument/dealExchanges.ts';
import type { ClaimId, Deck } from '../deck.ts';
import type { Move, Refusal } from '../move.ts';
import type { Seed } from '../random.ts';

/** Three claims to be answered, each with a hand of four. The last one answered stays revealed until the player goes on. */
export interface AnswerRound {
  readonly kind: 'answer';
  readonly exchanges: readonly PutClaim[];
  /** The card played at each claim so far. */
  readonly answers: readonly ClaimId[];
  /** `front`: a claim waits for an answer. `back`: the last answer is revealed. */
  readonly face: 'front' | 'back';
}

/** @returns the round with nothing answered yet. `sorted` are the claims that the game's sort round deals. */
export const dealAnswers = (deck: Deck, seed: Seed, sorted: readonly ClaimId[]): AnswerRound => ({
  kind: 'answer',
  exchanges: dealExchanges(deck, seed, sorted),
  answers: [],
  face: 'front',
});

/** @returns the round after a move at the claim that waits for an answer. */
export const applyToAnswers = (round: AnswerRound, move: Move): AnswerRound | Refusal => {
  if (move.kind !== 'answer') return 'move/not-now';
  const { hand = [] } = round.exchanges[round.answers.length] ?? {};
  if (!hand.includes(move.claim)) return 'move/not-in-hand';
  return { ...round, answers: [...round.answers, move.claim], face: 'back' };
};

/** @returns for each claim answered: the moves made at it, without going on. */
export const movesOfAnswers = ({ answers }: AnswerRound): readonly (readonly Move[])[] =>
  answers.map((claim) => [{ kind: 'answer', claim }]);
