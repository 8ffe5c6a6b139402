import { expect, test } from 'vitest';
import { balanceProblems } from '../../../src/content/rules/balance.ts';
import type { ClaimEntry } from '../../../src/content/structure.ts';
import type { Side } from '../../../src/domain/vocabulary.ts';
import { wordsOf } from '../../fixtures/claimWords.ts';

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
        check: false,
        supports: [],
        answers: [],
        contrasts: [],
      },
    ]),
  );

const claims = claimsOf({ a: 'bubble', b: 'bubble', c: 'lab', d: 'lab' });

const balanceOf = (lengths: Readonly<Record<string, number>>): readonly string[] => {
  const words = wordsOf(Object.entries(lengths).map(([id, length]) => [id, { card: '字'.repeat(length) }]));
  return Array.from(balanceProblems('en.yaml', claims, words), ({ message }) => message);
};

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

test('contexts are judged as cards are, by themselves', () => {
  // bubble (100 + 100) / 2 = 100, lab (116 + 116) / 2 = 116; the cards are all alike.
  const words = wordsOf(
    Object.entries({ a: 100, b: 100, c: 116, d: 116 }).map(([id, length]) => [
      id,
      { context: '字'.repeat(length) },
    ]),
  );
  expect(Array.from(balanceProblems('zh.yaml', claims, words))).toEqual([
    {
      code: 'deck/contexts-uneven',
      file: 'zh.yaml',
      field: 'context',
      message: expect.stringContaining(
        'the mean context of one side is longer (bubble 100.0 characters, lab 116.0)',
      ),
    },
  ]);
});
