import { dealOf } from '../dealing.ts';
import type { ClaimId, Deck } from '../deck.ts';
import type { Move, Refusal } from '../move.ts';
import type { Seed } from '../random.ts';
import type { Placement } from '../vocabulary.ts';

/** Twelve claims to sort. The last placed claim lies face up until the player goes on. */
export interface SortRound {
  readonly kind: 'sort';
  readonly claims: readonly ClaimId[];
  /** One for each claim placed so far, in the order of the deal. */
  readonly placements: readonly Placement[];
  /** The claims whose context was opened before they were placed, in the order of the deal. */
  readonly contextsOpened: readonly ClaimId[];
  /** `front`: a claim waits to be placed. `back`: the claim placed last is turned over. */
  readonly face: 'front' | 'back';
}

/** @returns the round with nothing placed yet. */
export const dealSort = (deck: Deck, seed: Seed): SortRound => ({
  kind: 'sort',
  claims: dealOf(deck, seed),
  placements: [],
  contextsOpened: [],
  face: 'front',
});

/** @returns the round after a move at the claim that waits to be placed. */
export const applyToSort = (round: SortRound, move: Move): SortRound | Refusal => {
  if (move.kind === 'place')
    return { ...round, placements: [...round.placements, move.placement], face: 'back' };
  const claim = round.claims[round.placements.length];
  if (move.kind !== 'openContext' || claim === undefined || round.contextsOpened.includes(claim))
    return 'move/not-now';
  return { ...round, contextsOpened: [...round.contextsOpened, claim] };
};

/** @returns for each claim that something was done with: the moves made at it, without going on. */
export const movesOfSort = (round: SortRound): readonly (readonly Move[])[] =>
  round.claims.map((claim, position) => {
    const placement = round.placements[position];
    const opening: readonly Move[] = round.contextsOpened.includes(claim) ? [{ kind: 'openContext' }] : [];
    return placement ? [...opening, { kind: 'place', placement }] : opening;
  });
