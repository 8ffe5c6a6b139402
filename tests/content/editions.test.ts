import { expect, test } from 'vitest';
import { deckOfEdition, editions, latestEdition, loadDeckTexts } from '../../src/content/editions.ts';
import { languages } from '../../src/text/languages.ts';

test('edition 1 is the first version of the deck, and new games are dealt from the newest', () => {
  expect(deckOfEdition(1)).toMatchObject({ id: 'bubble-or-lab', version: 1 });
  expect(latestEdition).toBe(Math.max(...editions.map(({ number }) => number)));
});

test('a number that no edition has gives no deck', () => {
  expect([0, latestEdition + 1, -1, 1.5, Number.NaN].map(deckOfEdition)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('no two editions have the same number or the same version of a deck', () => {
  const names = editions.map(({ deck }) => `${deck.id} ${deck.version}`);
  expect(new Set(names).size).toBe(editions.length);
  expect(new Set(editions.map(({ number }) => number)).size).toBe(editions.length);
});

test('every edition has words for each of its claims in every language', async () => {
  for (const { number, deck } of editions)
    for (const language of languages) {
      const texts = await loadDeckTexts(number, language);
      expect(Object.keys(texts.claims)).toEqual(deck.claims.map(({ id }) => id));
    }
});

test('each language has words of its own', async () => {
  const [english, chinese] = await Promise.all([loadDeckTexts(1, 'en'), loadDeckTexts(1, 'zh')]);
  expect(english.motion).toBe('AI that earns no revenue today is a problem.');
  expect(chinese.motion).toContain('收入');
});

test('the words of an edition that there is not are asked for by mistake only', async () => {
  await expect(loadDeckTexts(99, 'en')).rejects.toThrow('there is no edition 99');
});
