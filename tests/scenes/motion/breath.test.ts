import { expect, test } from 'vitest';
import { breatheOn, hold, noBreath, swayOf } from '../../../src/scenes/motion/breath.ts';

test('a beam left alone begins to sway, by half a degree at most', () => {
  // After 600 ms it is as deep as it gets. The sine of 600/900 is 0.618: half of that is 0.309.
  const deep = breatheOn(noBreath, 600, 'deeper');
  expect(deep.depth).toBe(0.5);
  expect(swayOf(deep)).toBeCloseTo(0.309, 3);
});

test('a beam that is played on comes to a stop', () => {
  const deep = breatheOn(noBreath, 600, 'deeper');
  expect(breatheOn(deep, 300, 'shallower').depth).toBe(0.25);
  expect(swayOf(hold(deep))).toBe(0);
});
