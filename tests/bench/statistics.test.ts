import { expect, test } from 'vitest';
import { median, quantile } from './statistics.ts';

test('the median of five runs is the third', () => {
  expect(median([700, 650, 9000, 640, 660])).toBe(660);
});

test('of 100 frames p95 is the 95th, so that five may be slower', () => {
  const frames = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(quantile(frames, 0.95)).toBe(95);
  expect(quantile(frames, 0.99)).toBe(99);
});

test('nothing measured is an error, never a zero', () => {
  expect(() => median([])).toThrow('nothing was measured');
});
