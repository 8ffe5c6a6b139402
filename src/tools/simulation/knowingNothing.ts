import { drawBelow } from '../../domain/random.ts';
import { type Conviction, type Placement, sides } from '../../domain/vocabulary.ts';
import type { Picker, Sorter } from './playGame.ts';

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

/** Picks by chance, each thing as likely. */
export const guessingPick: Picker = (things, _, chance) => {
  const [position, next] = drawBelow(things.length, chance);
  const thing = things[position];
  if (thing === undefined) throw new Error('there is nothing to pick from');
  return [thing, next];
};
