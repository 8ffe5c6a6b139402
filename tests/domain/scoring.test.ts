import { expect, test } from 'vitest';
import { highestPoints, pointsFor, thresholds } from '../../src/domain/scoring.ts';
import { type Conviction, convictions } from '../../src/domain/vocabulary.ts';

test('Leaning stakes +1 and 0, fairly sure +2 and -2, certain +3 and -6', () => {
  expect(convictions.map((conviction) => pointsFor(conviction, true))).toEqual([1, 2, 3]);
  expect(convictions.map((conviction) => pointsFor(conviction, false))).toEqual([0, -2, -6]);
  expect(highestPoints.sort).toBe(3);
});

test('Fairly sure pays best from two thirds, certain from four fifths', () => {
  // p = 2p - 2(1 - p)  =>  p = 4p - 2  =>  p = 2/3.   4p - 2 = 3p - 6(1 - p) = 9p - 6  =>  p = 4/5.
  expect(thresholds.fairlySure).toBeCloseTo(2 / 3, 12);
  expect(thresholds.certain).toBeCloseTo(4 / 5, 12);
});

const promised = (conviction: Conviction, chance: number): number =>
  chance * pointsFor(conviction, true) + (1 - chance) * pointsFor(conviction, false);

const stated = (chance: number): Conviction => {
  if (chance < 2 / 3) return 'leaning';
  return chance < 4 / 5 ? 'fairlySure' : 'certain';
};

test('Whatever the chance of being right, the honest conviction promises the most points', () => {
  // Chances in steps of 1/10000. Two thirds is no such step; at four fifths two convictions promise the same.
  const chances = Array.from({ length: 10_001 }, (_, step) => step / 10_000).filter(
    (chance) => chance !== 0.8,
  );
  const best = (chance: number) =>
    convictions.toSorted((a, b) => promised(b, chance) - promised(a, chance))[0];
  expect(chances.filter((chance) => best(chance) !== stated(chance))).toEqual([]);
});
