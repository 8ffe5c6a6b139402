import { expect, test } from 'vitest';
import { isBelief } from '../../src/domain/belief.ts';

test('A belief is one of the 21 places from 0 to 20', () => {
  const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);
  expect(from(-5, 31).filter(isBelief)).toEqual(from(0, 21));
  expect([0.5, Number.NaN, Number.POSITIVE_INFINITY].some(isBelief)).toBe(false);
});
