import { expect, test } from 'vitest';
import { lifeAfter } from '../../../src/scenes/motion/life.ts';

test('The film drifts for some seconds after the last thing happened, then falls asleep', () => {
  expect([0, 1000, 3200].map(lifeAfter)).toEqual([1, 1, 1]);
  // Halfway through falling asleep, which takes 1800 ms, half of the drift is left.
  expect(lifeAfter(4100)).toBe(0.5);
  expect([5000, 60_000].map(lifeAfter)).toEqual([0, 0]);
});
