import { expect, test } from 'vitest';
import { editions } from '../../src/content/editions.ts';
import { loadLessons } from '../../src/content/lessons.ts';
import { languages } from '../../src/text/languages.ts';

test('every edition has ready sets of cards, with a name and a sentence in every language', async () => {
  for (const { number, deck } of editions)
    for (const language of languages) {
      const { lessons, texts } = await loadLessons(number, language);
      expect(lessons.length).toBeGreaterThan(0);
      expect(Object.keys(texts)).toEqual(lessons.map(({ id }) => id));
      const ids = deck.claims.map(({ id }) => id);
      for (const claim of lessons.flatMap(({ claims }) => claims)) expect(ids).toContain(claim);
    }
});

test('the words in each language are its own', async () => {
  expect((await loadLessons(1, 'en')).texts['like-1999']?.name).toBe('Is it 1999 again?');
  expect((await loadLessons(1, 'zh')).texts['like-1999']?.name).toBe('又一个 1999 年？');
});

test('the ready sets of an edition that there is not are asked for by mistake only', async () => {
  await expect(loadLessons(99, 'en')).rejects.toThrow('there is no edition 99');
});
