import { expect, test } from 'vitest';
import { lengthProblems } from '../../../src/content/rules/lengths.ts';
import type { ClaimWords } from '../../../src/content/words.ts';
import type { Language } from '../../../src/text/languages.ts';
import { wordsOf } from '../../fixtures/claimWords.ts';

const fieldsTooLong = (language: Language, words: Partial<ClaimWords>) =>
  Array.from(lengthProblems({ file: 'a.yaml', language }, wordsOf([['one', words]])), ({ field }) => field);

const long = (length: number): string => '字'.repeat(length);

const withLengths = (name: number, context: number, sentence: number): Partial<ClaimWords> => ({
  name: long(name),
  context: long(context),
  answers: { two: long(sentence) },
});

test.each([
  ['en', [28, 300, 160]],
  ['zh', [12, 110, 60]],
] as const)('in %s a name, a context and a sentence may have %j characters', (language, most) => {
  const [name, context, sentence] = most;
  expect(fieldsTooLong(language, withLengths(name, context, sentence))).toEqual([]);
  expect(fieldsTooLong(language, withLengths(name + 1, context, sentence))).toEqual(['name']);
  expect(fieldsTooLong(language, withLengths(name, context + 1, sentence))).toEqual(['context']);
  expect(fieldsTooLong(language, withLengths(name, context, sentence + 1))).toEqual(['answers.two']);
});

test('the problem says how long the text is and how long it may be', () => {
  const words = wordsOf([['one', { name: long(13) }]]);
  expect(Array.from(lengthProblems({ file: 'zh.yaml', language: 'zh' }, words))).toEqual([
    {
      code: 'deck/words-too-long',
      file: 'zh.yaml',
      id: 'one',
      field: 'name',
      message: '"name" of claim "one" has 13 characters; 12 are the most. Shorten it.',
    },
  ]);
});
