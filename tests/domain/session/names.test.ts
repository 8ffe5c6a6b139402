import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NameWords, nameAt } from '../../../src/domain/session/names.ts';
import { someNames } from '../../fixtures/aSession.ts';

const anyWords: fc.Arbitrary<NameWords> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([first, second]) => ({
    first: Array.from({ length: first }, (_, index) => `a${index}`),
    second: Array.from({ length: second }, (_, index) => `b${index}`),
    between: ' ',
  }));

const anySeed = fc.nat(2 ** 32 - 1);

test('Nobody in a session has the name of another, however many come', () => {
  fc.assert(
    fc.property(anyWords, anySeed, (words, seed) => {
      const names = Array.from({ length: 200 }, (_, position) => nameAt(words, seed, position));
      expect(new Set(names).size).toBe(200);
    }),
  );
});

test('Every pair of words is used before a name is numbered', () => {
  // Two first words and three second ones: six names, then the same six with a 2.
  const names = Array.from({ length: 12 }, (_, position) => nameAt(someNames, 7, position));
  const pairs = ['Amber Heron', 'Amber Lynx', 'Amber Otter', 'Blue Heron', 'Blue Lynx', 'Blue Otter'];
  expect(names.slice(0, 6).toSorted()).toEqual(pairs);
  expect(names.slice(6)).toEqual(names.slice(0, 6).map((name) => `${name} 2`));
});

test('No animal comes twice until each has come once, and no first word either', () => {
  fc.assert(
    fc.property(anyWords, anySeed, fc.nat(50), (words, seed, round) => {
      const start = round * words.second.length;
      const names = words.second.map((_, index) => nameAt(words, seed, start + index).split(' '));
      expect(new Set(names.map(([, animal]) => animal)).size).toBe(words.second.length);
      const fewer = Math.min(words.first.length, words.second.length);
      expect(new Set(names.slice(0, fewer).map(([first]) => first)).size).toBe(fewer);
    }),
  );
});

test('Two classes meet the names in different orders', () => {
  const firstNames = Array.from({ length: 50 }, (_, seed) => nameAt(someNames, seed, 0));
  expect(new Set(firstNames).size).toBe(6);
});

test('In Chinese nothing stands between the two words', () => {
  expect(nameAt({ first: ['琥珀色的'], second: ['苍鹭'], between: '' }, 3, 0)).toBe('琥珀色的苍鹭');
});
