import { type ClaimId, claimOf, type Deck } from '../deck.ts';
import type { SortRound } from '../rounds/sortRound.ts';
import { pointsFor } from '../scoring.ts';
import type { Placement, Side } from '../vocabulary.ts';

/** What became of one placed claim. */
export interface Outcome {
  readonly claim: ClaimId;
  readonly placement: Placement;
  /** The side the claim helps in its document. */
  readonly side: Side;
  readonly isRight: boolean;
  readonly points: number;
  /** Whether its context was opened before it was placed. */
  readonly isContextOpened: boolean;
}

/**
 * @param position in the deal, 0 first.
 * @returns what became of the claim there. Throws where nothing is placed yet, which only a programmer can cause.
 */
export const outcomeOf = (deck: Deck, round: SortRound, position: number): Outcome => {
  const claim = round.claims[position];
  const placement = round.placements[position];
  if (!claim || !placement) throw new Error(`no claim has been placed at position ${position}`);
  const { side } = claimOf(deck, claim);
  const isRight = placement.side === side;
  const points = pointsFor(placement.conviction, isRight);
  return { claim, placement, side, isRight, points, isContextOpened: round.contextsOpened.includes(claim) };
};

/** @returns whether a player was certain and wrong: the dearest mistake there is. */
export const isCertainAndWrong = ({ placement, isRight }: Outcome): boolean =>
  !isRight && placement.conviction === 'certain';

/** @returns what became of the claims placed so far, in the order of the deal. */
export const sortOutcomesOf = (deck: Deck, round: SortRound): readonly Outcome[] =>
  round.placements.map((_, position) => outcomeOf(deck, round, position));
