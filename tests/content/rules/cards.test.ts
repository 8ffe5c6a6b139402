import { expect, test } from 'vitest';
import { balanceProblems, cardProblems } from '../../../src/content/rules/cards.ts';
import type { ClaimEntry } from '../../../src/content/structure.ts';
import type { Side } from '../../../src/domain/vocabulary.ts';

const wordsOf = (lengths: Readonly<Record<string, number>>) =>
  new Map(Object.entries(lengths).map(([id, length]) => [id, { card: '字'.repeat(length), why: 'So.' }]));

const claimsOf = (claims: Readonly<Record<string, Side>>) =>
  new Map(
    Object.entries(claims).map(([id, side]): [string, ClaimEntry] => [
      id,
      {
        at: 'D1',
        side,
        role: 'evidence',
        voice: 'author',
        figures: [],
        supports: [],
        answers: [],
        contrasts: [],
      },
    ]),
  );

test('a card of 199 characters is short enough, one of 200 is not', () => {
  const problems = Array.from(cardProblems('zh.yaml', wordsOf({ short: 199, long: 200 })));
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
  const words = new Map([['rare', { card: '𠮷'.repeat(199), why: 'So.' }]]);
  expect(Array.from(cardProblems('zh.yaml', words))).toEqual([]);
});

const claims = claimsOf({ a: 'bubble', b: 'bubble', c: 'lab', d: 'lab' });

const balanceOf = (lengths: Readonly<Record<string, number>>): readonly string[] =>
  Array.from(balanceProblems('en.yaml', claims, wordsOf(lengths)), ({ message }) => message);

test('mean cards within 15 % of each other are even enough', () => {
  // bubble (90 + 110) / 2 = 100, lab (115 + 115) / 2 = 115: exactly 15 % more
  expect(balanceOf({ a: 90, b: 110, c: 115, d: 115 })).toEqual([]);
  expect(balanceOf({ a: 115, b: 115, c: 90, d: 110 })).toEqual([]);
});

test('mean cards further apart give the side away, whichever is the longer', () => {
  // bubble (90 + 110) / 2 = 100, lab (115 + 117) / 2 = 116
  const message =
    'the mean card of one side is longer (bubble 100.0 characters, lab 116.0), which gives the side away. ' +
    "Shorten the longer side's or lengthen the other's until they are within 15%.";
  expect(balanceOf({ a: 90, b: 110, c: 115, d: 117 })).toEqual([message]);
  expect(balanceOf({ a: 115, b: 117, c: 90, d: 110 })).toHaveLength(1);
});

test('balance is not judged before every card is there', () => {
  expect(balanceOf({ a: 10, b: 10, c: 150 })).toEqual([]);
});
