import { expect, test } from 'vitest';
import { summaryOf } from '../../../src/tools/simulation/statistics.ts';

test('the summary of a row of numbers is its mean, its spread and the error of the mean', () => {
  // Mean 20 / 4 = 5; squares 9 + 1 + 1 + 9 = 20; spread sqrt(20 / 3) = 2.582; error 2.582 / sqrt(4) = 1.291.
  const { mean, spread, error } = summaryOf([2, 4, 6, 8]);
  expect(mean).toBe(5);
  expect(spread).toBeCloseTo(2.582, 3);
  expect(error).toBeCloseTo(1.291, 3);
});

test('numbers that are all the same have no spread', () => {
  expect(summaryOf([-18, -18, -18])).toEqual({ mean: -18, spread: 0, error: 0 });
});
