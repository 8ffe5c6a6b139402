import { isSeed, type Seed } from '../random.ts';

/** Classes' deals have seeds of their own: below every day's (the first is 10000101) and so below every free one. */
export const classSeeds = 10_000_000;

/** @returns whether the seed deals to a class. */
export const isClassSeed = (seed: Seed): boolean => isSeed(seed) && seed < classSeeds;

const fairRange = 2 ** 32 - (2 ** 32 % classSeeds);

/**
 * @param uint32 an unsigned 32-bit integer drawn by chance.
 * @returns a seed for a class, each as likely as any other; null where the number is past the last whole multiple of
 * their count (once in 860 times): then draw again.
 */
export const classSeedFrom = (uint32: number): Seed | null =>
  isSeed(uint32) && uint32 < fairRange ? uint32 % classSeeds : null;
