import { rightFor } from '../argument/exchange.ts';
import type { ClaimId, Deck } from '../deck.ts';
import type { AnswerRound } from '../rounds/answerRound.ts';
import { plainPointsFor } from '../scoring.ts';
import type { ExchangeForm } from '../vocabulary.ts';

/** What became of one exchange. */
export interface AnswerOutcome {
  readonly form: ExchangeForm;
  /** The claim that was put. */
  readonly claim: ClaimId;
  readonly hand: readonly ClaimId[];
  /** The card that was played at it. */
  readonly answer: ClaimId;
  /** The cards of the hand that are right, one at least. */
  readonly right: readonly ClaimId[];
  readonly isRight: boolean;
  readonly points: number;
}

/**
 * @param position in the round, 0 first.
 * @returns what became of the exchange there. Throws where nothing is answered yet, which only a programmer can cause.
 */
export const answerOutcomeOf = (deck: Deck, round: AnswerRound, position: number): AnswerOutcome => {
  const exchange = round.exchanges[position];
  const answer = round.answers[position];
  if (!exchange || answer === undefined) throw new Error(`nothing has been answered at position ${position}`);
  const all = rightFor(deck, exchange.claim, exchange.form);
  const right = exchange.hand.filter((id) => all.includes(id));
  const isRight = right.includes(answer);
  return { ...exchange, answer, right, isRight, points: plainPointsFor(isRight) };
};

/** @returns what became of the exchanges answered so far, in their order. */
export const answerOutcomesOf = (deck: Deck, round: AnswerRound): readonly AnswerOutcome[] =>
  round.answers.map((_, position) => answerOutcomeOf(deck, round, position));
