import { expect, test } from 'vitest';
import { createCards } from '../../../src/domain/session/card.ts';
import { aLessonDeck, lessonClaims, lessonWords, someCards } from '../../fixtures/aSession.ts';

test('A card knows its number in the deck, its side and its words in every language', () => {
  const [, card] = someCards(aLessonDeck(), ['four', 'two']);
  expect(card).toEqual({
    claim: 'two',
    number: 1,
    side: 'lab',
    role: 'evidence',
    passage: 'D1',
    words: {
      en: {
        card: 'card two (en)',
        context: 'context two (en)',
        why: 'why two (en)',
        temptation: 'tempting two (en)',
        voice: 'the author (en)',
        source: 'source (en)',
      },
      zh: {
        card: 'card two (zh)',
        context: 'context two (zh)',
        why: 'why two (zh)',
        temptation: 'tempting two (zh)',
        voice: 'the author (zh)',
        source: 'source (zh)',
      },
    },
  });
});

test.each([
  ['none', [], 'lesson/no-claims'],
  ['six', [...lessonClaims, 'five', 'six'], 'lesson/too-many-claims'],
  ['one twice', ['one', 'two', 'one'], 'lesson/claim-twice'],
  ['one that the deck does not have', ['one', 'seven'], 'lesson/unknown-claim'],
])('Claims make no lesson where there are %s', (_, claims, problem) => {
  expect(createCards(aLessonDeck(), claims, lessonWords)).toBe(problem);
});
