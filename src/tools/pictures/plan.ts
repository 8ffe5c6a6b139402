import { dealOf } from '../../domain/dealing.ts';
import { claimOf, type Deck } from '../../domain/deck.ts';
import type { Seed } from '../../domain/random.ts';
import type { Placement } from '../../domain/vocabulary.ts';

/** A game to be played for pictures. */
export interface Plan {
  readonly seed: Seed;
  /** One for each claim, in the order of the deal. */
  readonly placements: readonly Placement[];
  /** The position in the deal of the claim that is shown while it is held. */
  readonly held: number;
  /** The position of the claim that bursts the bubble: the last of the deal that helps Lab. */
  readonly burst: number;
}

/**
 * @returns the game of somebody who reads well and is fooled twice: leaning, by the last claim that helps Bubble, and certain,
 * by the last that helps Lab.
 */
export const planFor = (deck: Deck, seed: Seed): Plan => {
  const claims = dealOf(deck, seed).map((id) => claimOf(deck, id));
  const misled = claims.findLastIndex(({ side }) => side === 'bubble');
  const burst = claims.findLastIndex(({ side }) => side === 'lab');
  const placements = claims.map(({ side }, position): Placement => {
    if (position === burst) return { side: 'bubble', conviction: 'certain' };
    if (position === misled) return { side: 'lab', conviction: 'leaning' };
    return { side, conviction: position % 2 === 0 ? 'fairlySure' : 'certain' };
  });
  return { seed, placements, held: 4, burst };
};
