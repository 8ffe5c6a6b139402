import { expect, test } from 'vitest';
import { editions, loadDeckTexts } from '../../src/content/editions.ts';
import { stakes } from '../../src/domain/scoring.ts';
import { places } from '../../src/domain/vocabulary.ts';
import { enJoin } from '../../src/text/enJoin.ts';
import { languages } from '../../src/text/languages.ts';
import { zhJoin } from '../../src/text/zhJoin.ts';

const textsOf = { en: enJoin, zh: zhJoin };

test('A participant is asked about the motion of the deck, though their page knows no deck', async () => {
  for (const { number } of editions)
    for (const language of languages)
      expect(textsOf[language].motion).toBe((await loadDeckTexts(number, language)).motion);
});

test('Whoever hears the name of a place hears what it may win and cost', () => {
  expect(places.length).toBe(6);
  for (const { side, conviction } of places)
    for (const language of languages) {
      const { right, wrong } = stakes[conviction];
      const numbers = String(textsOf[language][`place.${side}.${conviction}`]).match(/\d+/g);
      // Chinese says that nothing is taken where English says 0.
      const said = wrong === 0 && language === 'zh' ? [right] : [right, -wrong];
      expect(numbers?.map(Number)).toEqual(said.map(Math.abs));
    }
});
