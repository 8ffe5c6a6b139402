import { expect, test } from 'vitest';
import { cardProblems } from '../../../src/content/rules/cards.ts';
import { wordsOf } from '../../fixtures/claimWords.ts';

/** Claims by id, each with a card of so many characters. */
const cardsOf = (lengths: Readonly<Record<string, number>>) =>
  wordsOf(Object.entries(lengths).map(([id, length]) => [id, { card: '字'.repeat(length) }]));

test('a card of 199 characters is short enough, one of 200 is not', () => {
  const problems = Array.from(cardProblems('zh.yaml', cardsOf({ short: 199, long: 200 })));
  expect(problems).toEqual([
    {
      code: 'deck/card-too-long',
      file: 'zh.yaml',
      id: 'long',
      field: 'card',
      message: 'the card of claim "long" has 200 characters. Shorten it to fewer than 200.',
    },
  ]);
});

test('a character outside the first plane of Unicode counts once', () => {
  const words = wordsOf([['rare', { card: '𠮷'.repeat(199) }]]);
  expect(Array.from(cardProblems('zh.yaml', words))).toEqual([]);
});
