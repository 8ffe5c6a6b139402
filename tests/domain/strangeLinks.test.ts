import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBase62 } from '../../src/domain/link/base62.ts';
import { aLink, signed } from '../fixtures/aScoreLink.ts';
import { countGames } from '../fixtures/strangeLinks.ts';

describe('A hundred thousand texts of strangers', { timeout: 30_000 }, () => {
  const character = fc.constantFrom(
    ...'0123456789ABCXYZabcxyz',
    ' ',
    '#',
    '-',
    '%',
    '/',
    '\u0000',
    'é',
    '气',
    '😀',
  );
  const anyText = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(character, { maxLength: 45 }).map((characters) => characters.join('')),
  );
  const mutated = fc
    .tuple(fc.nat(21), fc.nat(3), fc.array(character, { maxLength: 3 }))
    .map(([at, dropped, put]) => aLink.slice(0, at) + put.join('') + aLink.slice(at + dropped));
  const wellSigned = fc
    .bigInt({ min: 0n, max: 62n ** 14n - 1n })
    .map((payload) => signed(`1${formatBase62(payload, 14)}`));

  test('give no game when they are made by chance', () => {
    expect(countGames(anyText, 50_000)).toBe(0);
  });

  test('give either a problem or a game that can be played when they are links gone wrong', () => {
    expect(countGames(mutated, 45_000)).toBeGreaterThan(0);
  });

  test('give either a problem or a game that can be played even when their checksum is true', () => {
    expect(countGames(wellSigned, 5_000)).toBeGreaterThan(1_000);
  });
});
