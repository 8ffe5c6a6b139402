import { type RoundKind, roundKinds } from './vocabulary.ts';

/** Where chance starts: an unsigned 32-bit integer. */
export type Seed = number;

/** @returns whether the number can be a seed. */
export const isSeed = (value: number): value is Seed => value >>> 0 === value;

/**
 * The state of a generator of chance, never changed: whoever draws gets the number and the state after it.
 * The generator is xoshiro128** 1.1 (D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators",
 * ACM TOMS 47, 2021; https://prng.di.unimi.it/xoshiro128starstar.c).
 */
export type Chance = readonly [number, number, number, number];

/** What was drawn, and the state to draw from next. */
export type Drawn<Value> = readonly [value: Value, next: Chance];

const uint32s = 2 ** 32;

const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/**
 * The step and mixing of SplitMix (G. Steele, D. Lea, C. Flood, OOPSLA 2014) in 32 bits, with the constants that
 * C. Wellons found (https://github.com/skeeto/hash-prospector). Different inputs give different words.
 */
const splitMix = (seed: Seed, step: number): number => {
  let word = Math.imul(step, 0x9e3779b9) + seed;
  word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
  return (word ^ (word >>> 15)) >>> 0;
};

/**
 * @param kind what the chance is for: each kind of round has a chance of its own.
 * @returns a generator that gives the same numbers for the same seed, and unlike ones for neighbouring seeds and for
 * other rounds.
 */
export const chanceFrom = (seed: Seed, kind: RoundKind = 'sort'): Chance => {
  const step = 4 * roundKinds.indexOf(kind);
  return [
    splitMix(seed, step + 1),
    splitMix(seed, step + 2),
    splitMix(seed, step + 3),
    splitMix(seed, step + 4),
  ];
};

/** @returns an unsigned 32-bit integer, each as likely as any other. */
export const drawUint32 = ([a, b, c, d]: Chance): Drawn<number> => {
  const value = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
  const mixedC = c ^ a;
  const mixedD = d ^ b;
  const next: Chance = [a ^ mixedD, b ^ mixedC, mixedC ^ (b << 9), rotateLeft(mixedD, 11)];
  return [value, next];
};

/**
 * @param bound a whole number from 1 to 2^32.
 * @returns a whole number from 0 to below `bound`, each as likely as any other: draws past the last whole multiple
 * of `bound` are thrown away.
 */
export const drawBelow = (bound: number, chance: Chance): Drawn<number> => {
  const fairRange = uint32s - (uint32s % bound);
  let [value, next] = drawUint32(chance);
  while (value >= fairRange) [value, next] = drawUint32(next);
  return [value % bound, next];
};

/** @returns the items in another order, each order as likely as any other (Fisher and Yates, as Durstenfeld 1964). */
export const shuffle = <Item>(items: readonly Item[], chance: Chance): Drawn<readonly Item[]> => {
  const rest = [...items];
  const shuffled: Item[] = [];
  let next = chance;
  while (rest.length > 0) {
    const [position, after] = drawBelow(rest.length, next);
    shuffled.push(...rest.splice(position, 1));
    next = after;
  }
  return [shuffled, next];
};
