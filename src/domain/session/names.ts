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
const drawStep = (total: number, chance: Chance): readonly [number, Chance] => {
  const [below, next] = drawBelow(total, chance);
  return greatestCommonDivisor(below + 1, total) === 1 ? [below + 1, next] : drawStep(total, next);
};

/** @returns which of `total` words comes at a place of a walk that comes to each once before it begins again. */
const drawWalk = (total: number, chance: Chance): readonly [(place: number) => number, Chance] => {
  const [start, afterStart] = drawBelow(total, chance);
  const [step, next] = drawStep(total, afterStart);
  return [(place) => (start + place * step) % total, next];
};

/**
 * Animals go round, and with each round meet the next of the first words.
 *
 * @param words with at least one word in each list.
 * @param position how many have been named before, 0 or more.
 * @returns the name of the one who comes next. No animal comes twice until each has come once, and no two positions of
 * one seed have the same name: when all pairs of words are used up, they come again with a number, such as
 * "Amber Heron 2".
 */
export const nameAt = (words: NameWords, seed: Seed, position: number): string => {
  const [firstAt, next] = drawWalk(words.first.length, chanceFrom(seed));
  const [secondAt] = drawWalk(words.second.length, next);
  const place = position % words.second.length;
  const round = Math.floor(position / words.second.length);
  const lap = Math.floor(round / words.first.length);
  const name = `${words.first[firstAt(place + round)]}${words.between}${words.second[secondAt(place)]}`;
  return lap === 0 ? name : `${name} ${lap + 1}`;
};
