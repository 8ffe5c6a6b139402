import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBase62, isBase62, parseBase62 } from '../../../src/domain/link/base62.ts';

test('Numbers are written with digits, capitals, then small letters, padded with zeros', () => {
  // 61 is the last character; 62 = 1 * 62 + 0; 3843 = 61 * 62 + 61; 10 and 36 begin the capitals and small letters.
  expect([0n, 9n, 10n, 36n, 61n, 62n, 3843n].map((number) => formatBase62(number, 3))).toEqual([
    '000',
    '009',
    '00A',
    '00a',
    '00z',
    '010',
    '0zz',
  ]);
  expect(parseBase62('0zz')).toBe(3843n);
});

test('A number that was written reads the same', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 62n ** 14n - 1n }), (number) => {
      const text = formatBase62(number, 14);
      expect(text).toHaveLength(14);
      expect(isBase62(text)).toBe(true);
      expect(parseBase62(text)).toBe(number);
    }),
  );
});

test('Only ASCII digits and letters belong to the alphabet', () => {
  expect(isBase62('09AZaz')).toBe(true);
  for (const foreign of ['-', '_', ' ', '#', '%20', '\n', 'é', '１', '气', '😀'])
    expect(isBase62(`1${foreign}2`), foreign).toBe(false);
});
