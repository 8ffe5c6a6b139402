import type { ClaimId } from '../deck.ts';
import type { CheckRound } from '../rounds/checkRound.ts';
import { plainPointsFor } from '../scoring.ts';

/** What became of one check. Options are told by their numbers in the deck's words. */
export interface CheckOutcome {
  readonly claim: ClaimId;
  /** In the order in which they were shown. */
  readonly options: readonly number[];
  /** The option that was chosen; 0 is the right one. */
  readonly choice: number;
  readonly isRight: boolean;
  readonly points: number;
}

/**
 * @param position in the round, 0 first.
 * @returns what became of the check there. Throws where nothing is chosen yet, which only a programmer can cause.
 */
export const checkOutcomeOf = (round: CheckRound, position: number): CheckOutcome => {
  const check = round.checks[position];
  const choice = round.choices[position];
  if (!check || choice === undefined) throw new Error(`nothing has been checked at position ${position}`);
  const isRight = choice === 0;
  return { ...check, choice, isRight, points: plainPointsFor(isRight) };
};

/** @returns what became of the figures checked so far, in their order. */
export const checkOutcomesOf = (round: CheckRound): readonly CheckOutcome[] =>
  round.choices.map((_, position) => checkOutcomeOf(round, position));
