import { expect, test } from 'vitest';
import { dayOfSeed } from '../../../src/domain/day.ts';
import { isFreeSeed } from '../../../src/domain/dealing.ts';
import { classSeedFrom, isClassSeed } from '../../../src/domain/homework/classSeed.ts';

test('a class’s deal is never a day’s, and never one that chance gives to a single player', () => {
  const seeds = [0, 1, 9_999_999];
  expect(seeds.map(isClassSeed)).toEqual([true, true, true]);
  expect(seeds.map(dayOfSeed)).toEqual([null, null, null]);
  expect(seeds.some(isFreeSeed)).toBe(false);
  // 10000101 is the first of January of the year 1000, the first day that has a deal.
  expect([10_000_101, 20_250_314, 100_000_000, -1, 0.5].some(isClassSeed)).toBe(false);
});

test('every number that is drawn gives a class’s deal or none, and none is likelier than another', () => {
  // 429 times ten million are 4,290,000,000; the 4,967,296 numbers past that would favour the lower half.
  expect([0, 9_999_999, 10_000_000, 4_289_999_999].map(classSeedFrom)).toEqual([0, 9_999_999, 0, 9_999_999]);
  expect([4_290_000_000, 2 ** 32 - 1, 2 ** 32, -1, 1.5].map(classSeedFrom)).toEqual(Array(5).fill(null));
});
