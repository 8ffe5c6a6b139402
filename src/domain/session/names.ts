import { type Chance, chanceFrom, drawBelow, type Seed } from '../random.ts';

/** What names are made of in one language. */
export interface NameWords {
  /** Words of colours and the like, each once. */
  readonly first: readonly string[];
  /** Animals, each once. */
  readonly second: readonly string[];
  /** What stands between the two: a space, or nothing in Chinese. */
  readonly between: string;
}

const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);

/** @returns a step with which a walk round `total` places comes to each of them before it comes to one again. */
const drawStep = (total: number, chance: Chance): number => {
  const [below, next] = drawBelow(total, chance);
  return greatestCommonDivisor(below + 1, total) === 1 ? below + 1 : drawStep(total, next);
};

/**
 * @param words with at least one word in each list.
 * @param position how many have been named before, 0 or more.
 * @returns the name of the one who comes next. No two positions of one seed have the same name: when all pairs of
 * words are used up, they come again with a number, such as "Amber Heron 2".
 */
export const nameAt = (words: NameWords, seed: Seed, position: number): string => {
  const total = words.first.length * words.second.length;
  const [start, next] = drawBelow(total, chanceFrom(seed));
  const pair = (start + position * drawStep(total, next)) % total;
  const first = words.first[pair % words.first.length];
  const second = words.second[Math.floor(pair / words.first.length)];
  const lap = Math.floor(position / total);
  return `${first}${words.between}${second}${lap === 0 ? '' : ` ${lap + 1}`}`;
};
