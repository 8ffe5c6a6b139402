import { expect, test } from 'vitest';
import { type Curve, curvePath, cutAt, headPath } from '../../src/map/curve.ts';

const curve: Curve = [
  { x: 0, y: 0 },
  { x: 0, y: 8 },
  { x: 8, y: 8 },
  { x: 8, y: 0 },
];

test('Half of a curve ends at its middle', () => {
  // De Casteljau: (0, 4), (4, 8), (8, 4); then (2, 6), (6, 6); then (4, 6).
  expect(cutAt(curve, 0.5)).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 4 },
    { x: 2, y: 6 },
    { x: 4, y: 6 },
  ]);
});

test('All of a curve is the curve, nothing of it its beginning', () => {
  expect(cutAt(curve, 1)).toEqual(curve);
  expect(cutAt(curve, 0)).toEqual(Array(4).fill({ x: 0, y: 0 }));
});

test('A curve is written as path data', () => {
  expect(curvePath(curve)).toBe('M0 0C0 8 8 8 8 0');
});

test('The head lies on the end and points the way the curve goes', () => {
  // The curve ends going up (towards smaller y): ten below its point, 4.8 to each side.
  expect(headPath(curve, 10)).toBe('M8 0L12.8 10L3.2 10Z');
});
