import { expect, test } from 'vitest';
import { nameProblems } from '../../../src/content/rules/names.ts';
import { wordsOf } from '../../fixtures/claimWords.ts';

const messagesFor = (names: Readonly<Record<string, string>>): readonly string[] =>
  Array.from(
    nameProblems('en.yaml', wordsOf(Object.entries(names).map(([id, name]) => [id, { name }]))),
    ({ message }) => message,
  );

test('claims with names of their own are fine', () => {
  expect(messagesFor({ a: 'Viral, then gone', b: 'Viral' })).toEqual([]);
});

test('a name that another claim has is told of the later one, whatever its capitals', () => {
  expect(messagesFor({ a: 'Now: giants', b: 'Then: few', c: 'now: Giants' })).toEqual([
    'claim "c" has the name "now: Giants" of claim "a". Give one of them another.',
  ]);
});
