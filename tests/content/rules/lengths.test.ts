import { expect, test } from 'vitest';
import { lengthProblems } from '../../../src/content/rules/lengths.ts';
import type { ClaimWords } from '../../../src/content/words.ts';
import type { Language } from '../../../src/text/languages.ts';
import { wordsOf } from '../../fixtures/claimWords.ts';

const fieldsTooLong = (language: Language, words: Partial<ClaimWords>) =>
  Array.from(lengthProblems({ file: 'a.yaml', language }, wordsOf([['one', words]])), ({ field }) => field);

const long = (length: number): string => '字'.repeat(length);

/** Words with texts of those lengths: of the name, the context, the temptation and a sentence on a relation. */
const withLengths = ([
  name = 0,
  context = 0,
  temptation = 0,
  sentence = 0,
]: readonly number[]): Partial<ClaimWords> => ({
  name: long(name),
  context: long(context),
  temptation: long(temptation),
  answers: { two: long(sentence) },
});

test.each([
  ['en', [28, 300, 160, 160]],
  ['zh', [12, 110, 60, 60]],
] as const)(
  'in %s a name, a context, a temptation and a sentence may have %j characters',
  (language, most) => {
    const withOneMore = (longer: number) =>
      withLengths(most.map((each, index) => each + (index === longer ? 1 : 0)));
    expect(fieldsTooLong(language, withLengths(most))).toEqual([]);
    for (const [index, field] of ['name', 'context', 'temptation', 'answers.two'].entries())
      expect(fieldsTooLong(language, withOneMore(index))).toEqual([field]);
  },
);

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
