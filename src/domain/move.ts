import type { Belief } from './belief.ts';
import type { ClaimId } from './deck.ts';
import type { Placement } from './vocabulary.ts';

/** Everything a player can do. */
export type Move =
  /** Opens the context of the claim to be sorted, at no cost. */
  | { readonly kind: 'openContext' }
  | { readonly kind: 'place'; readonly placement: Placement }
  /** Plays a card of the hand at the claim that was put. */
  | { readonly kind: 'answer'; readonly claim: ClaimId }
  /** Chooses an option of a check, by its number in the deck's words: 0 is the right one. */
  | { readonly kind: 'check'; readonly option: number }
  | { readonly kind: 'next' }
  | { readonly kind: 'conclude'; readonly belief: Belief | null };

/** Why a move cannot be made. */
export type Refusal = 'move/not-now' | 'move/not-in-hand' | 'move/not-an-option' | 'move/not-a-belief';
