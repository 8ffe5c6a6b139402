import { drawBelow } from '../../domain/random.ts';
import { type Conviction, type Placement, sides } from '../../domain/vocabulary.ts';
import type { Sorter } from './playGame.ts';

/** Puts every claim in the same place. */
export const always =
  (placement: Placement): Sorter =>
  (_, chance) => [placement, chance];

/** Tosses a coin for the side of every claim. */
export const guessing =
  (conviction: Conviction): Sorter =>
  (_, chance) => {
    const [toss, next] = drawBelow(sides.length, chance);
    return [{ side: toss === 0 ? 'bubble' : 'lab', conviction }, next];
  };
