import { expect, test } from 'vitest';
import { beliefStepOf, isBelief } from '../../src/domain/belief.ts';

test('A belief is one of the 21 places from 0 to 20', () => {
  const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);
  expect(from(-5, 31).filter(isBelief)).toEqual(from(0, 21));
  expect([0.5, Number.NaN, Number.POSITIVE_INFINITY].some(isBelief)).toBe(false);
});

test('The scale is told in five steps, the same to both sides of the middle', () => {
  const steps = Array.from({ length: 21 }, (_, belief) => beliefStepOf(belief)).join('');
  expect(steps).toBe('000011112222233334444');
});
