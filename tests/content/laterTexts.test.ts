import { describe, expect, test } from 'vitest';
import { editions, loadDeckTexts } from '../../src/content/editions.ts';
import {
  loadArgumentTexts,
  loadCheckTexts,
  loadContextTexts,
  loadReasonTexts,
  loadTemptationTexts,
} from '../../src/content/laterTexts.ts';
import { relations } from '../../src/domain/vocabulary.ts';
import { type Language, languages } from '../../src/text/languages.ts';

const editionsByLanguage = editions.flatMap((edition) =>
  languages.map((language) => ({ ...edition, language })),
);

describe.each(editionsByLanguage)('edition $number in $language', ({ number, deck, language }) => {
  test('has a reason, a temptation and a context for each of its claims', async () => {
    for (const load of [loadReasonTexts, loadTemptationTexts, loadContextTexts])
      expect(Object.keys(await load(number, language))).toEqual(deck.claims.map(({ id }) => id));
  });

  test('has a name for each claim, and a sentence for each relation', async () => {
    const argument = await loadArgumentTexts(number, language);
    expect(Object.keys(argument)).toEqual(deck.claims.map(({ id }) => id));
    for (const claim of deck.claims)
      for (const relation of relations)
        expect(Object.keys(argument[claim.id]?.[relation] ?? {})).toEqual(claim[relation]);
  });

  test('has a question for each of its checks, and for no other claim', async () => {
    const checks = await loadCheckTexts(number, language);
    expect(Object.keys(checks)).toEqual(deck.checks);
  });
});

test.each([
  [
    'en',
    'Not ready to hand over',
    'The next lines are about apps that spread fast.',
    'What does one download count?',
    /^Silly and primitive is how/,
  ],
  ['zh', '还不能交付', '接下来谈的是传播很快的应用。', '一次下载，数的是什么？', /^新东西/],
] as const)('the words in %s are its own', async (language, name, contextEnd, question, pull) => {
  const argument = await loadArgumentTexts(1, language);
  const contexts = await loadContextTexts(1, language);
  const checks = await loadCheckTexts(1, language);
  expect(argument['below-delivery']?.name).toBe(name);
  expect(contexts['below-delivery']?.endsWith(contextEnd)).toBe(true);
  expect(checks['llama-downloads']?.ask).toBe(question);
  expect((await loadTemptationTexts(1, language))['below-delivery']).toMatch(pull);
});

test.each([
  ['en', /[.!?](?=\s|$)/g, /bubble|\blabs?\b|laborator|bench/i],
  ['zh', /[。！？]/g, /泡沫|实验/],
] as const)('in %s a context is two sentences that name no side', async (language, ends, sideNames) => {
  for (const context of Object.values(await loadContextTexts(1, language))) {
    expect(context.match(ends), context).toHaveLength(2);
    expect(context).not.toMatch(sideNames);
  }
});

/** @returns the pieces of a text, of words in English and of characters in Chinese, so many in a row. */
const runsIn = (text: string, language: Language, length: number): readonly string[] => {
  const pieces = Array.from(text.toLowerCase().matchAll(language === 'en' ? /[\w$'.,-]*\w/g : /\w+|\p{L}/gu));
  return pieces.slice(length - 1).map((_, start) => pieces.slice(start, start + length).join(' '));
};

test.each([
  ['en', /[.!?](?=\s|$)/g, /\byou(rs?)?\b/i, 6],
  ['zh', /[。！？]/g, /[你您]/, 8],
] as const)(
  'in %s a temptation is one sentence that speaks to nobody, and repeats neither the card nor the reason',
  async (language, ends, address, longestRun) => {
    const [{ claims }, reasons, temptations] = await Promise.all([
      loadDeckTexts(1, language),
      loadReasonTexts(1, language),
      loadTemptationTexts(1, language),
    ]);
    expect(new Set(Object.values(temptations)).size).toBe(Object.keys(claims).length);
    for (const [id, temptation] of Object.entries(temptations)) {
      expect(temptation.match(ends), temptation).toHaveLength(1);
      expect(temptation).not.toMatch(address);
      const told = runsIn(`${claims[id]?.card} | ${reasons[id]}`, language, longestRun);
      for (const run of runsIn(temptation, language, longestRun)) expect(told).not.toContain(run);
    }
  },
);

test('the words of an edition that there is not are asked for by mistake only', async () => {
  await expect(loadContextTexts(99, 'en')).rejects.toThrow('there is no edition 99');
});
