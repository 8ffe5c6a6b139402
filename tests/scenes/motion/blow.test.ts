import { expect, test } from 'vitest';
import { blowMs, blownSize } from '../../../src/scenes/motion/blow.ts';

const sizes = Array.from({ length: 101 }, (_, step) => blownSize((step * blowMs) / 100));

test('A new bubble grows out of almost nothing to its full size', () => {
  expect(sizes[0]).toBeLessThan(0.05);
  expect(sizes[50]).toBeGreaterThan(0.8);
  expect(sizes.at(-1)).toBe(1);
});

test('It trembles a little beyond its size, and does not jump at the end', () => {
  expect(Math.max(...sizes)).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(1.08);
  expect(Math.abs(sizes[99]! - 1)).toBeLessThan(0.02);
});
