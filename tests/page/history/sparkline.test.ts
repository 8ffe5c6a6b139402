import { expect, test } from 'vitest';
import { sparklineOf } from '../../../src/page/history/sparkline.ts';

// The drawing is 400 by 90 with 8 at each edge: x from 8 to 392, y from 8 (all points) to 82.

test('The line leads from the first game to the last, higher where more was won', () => {
  // Half the points lie half way: 8 + 74 / 2 = 45. Nothing won or lost lies at the bottom.
  expect(sparklineOf([0, 0.5, 1])).toEqual({
    points: [
      { x: 8, y: 82 },
      { x: 200, y: 45 },
      { x: 392, y: 8 },
    ],
    zero: 82,
  });
});

test('Where more was lost than won, the lowest game lies at the bottom and zero above it', () => {
  // From -1 to 1: zero lies half way.
  expect(sparklineOf([-1, 1])).toEqual({
    points: [
      { x: 8, y: 82 },
      { x: 392, y: 8 },
    ],
    zero: 45,
  });
});

test('A single game is a single point', () => {
  expect(sparklineOf([1]).points).toEqual([{ x: 8, y: 8 }]);
});
