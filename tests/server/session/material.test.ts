import { expect, test } from 'vitest';
import { editions } from '../../../src/content/editions.ts';
import { createProvider, editionFolders } from '../../../src/server/session/material.ts';
import { someNames } from '../../fixtures/aSession.ts';

const provide = createProvider({ en: someNames });

test('the server has every edition that was released', () => {
  expect([...editionFolders.keys()]).toEqual(editions.map(({ number }) => number));
});

test('a lesson gets its cards with the words of both languages', () => {
  const material = provide({ edition: 1, claims: ['some-bubble'], language: 'en' });
  if (typeof material === 'string') throw new Error(material);
  expect(material.cards.map(({ claim, side }) => [claim, side])).toEqual([['some-bubble', 'bubble']]);
  for (const language of ['en', 'zh']) {
    const words = material.cards[0]?.words[language];
    for (const text of Object.values(words ?? { none: '' })) expect(text.length).toBeGreaterThan(1);
  }
});

test.each([
  [{ edition: 2, claims: ['some-bubble'], language: 'en' }, 'lesson/unknown-edition'],
  [{ edition: 1, claims: ['some-bubble'], language: 'fr' }, 'lesson/unknown-language'],
  [{ edition: 1, claims: ['some-bubble'], language: 'constructor' }, 'lesson/unknown-language'],
  [{ edition: 1, claims: ['nothing'], language: 'en' }, 'lesson/unknown-claim'],
])('%o is no lesson', (settings, problem) => {
  expect(provide(settings)).toBe(problem);
});
