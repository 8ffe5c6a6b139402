import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinDigits, splitDigits } from '../../../src/domain/link/mixedRadix.ts';

test('One hour, two minutes and three seconds are 3723 seconds', () => {
  // 1 * 3600 + 2 * 60 + 3
  const digits = [
    { value: 1, radix: 24 },
    { value: 2, radix: 60 },
    { value: 3, radix: 60 },
  ];
  expect(joinDigits(digits)).toBe(3723n);
  expect(splitDigits(3723n, [24, 60, 60])).toEqual([1, 2, 3]);
});

test('A number too large for its digits gives none', () => {
  // 24 hours are 86,400 seconds: one second less still fits.
  expect(splitDigits(86_399n, [24, 60, 60])).toEqual([23, 59, 59]);
  expect(splitDigits(86_400n, [24, 60, 60])).toBeNull();
});

test('Digits that were joined come apart the same, however large their bases', () => {
  const digit = fc
    .integer({ min: 1, max: 2 ** 32 })
    .chain((radix) => fc.integer({ min: 0, max: radix - 1 }).map((value) => ({ value, radix })));
  fc.assert(
    fc.property(fc.array(digit, { maxLength: 20 }), (digits) => {
      const radices = digits.map(({ radix }) => radix);
      expect(splitDigits(joinDigits(digits), radices)).toEqual(digits.map(({ value }) => value));
    }),
  );
});
