import { expect, test } from 'vitest';
import { relations } from '../../src/domain/vocabulary.ts';
import { nameOf } from '../../src/text/languages.ts';
import { zh } from '../../src/text/zh.ts';
import { zhLater } from '../../src/text/zhLater.ts';
import { arrive, type Player, quiet } from './playing/player.ts';
import { textsOn } from './playing/reading.ts';
import { lookAtAllScreens } from './playing/screens.ts';
import { deck } from './playing/table.ts';

const latinWordsIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []);

/** What the Chinese deck says, such as the names of companies, and the numbers of its passages. */
const textsOfDeck = ({ words }: Player): readonly string[] => [
  words.deck.motion,
  ...Object.values(words.deck.claims).flatMap(({ card, why = '' }) => [card, why]),
  ...Object.values(words.rounds?.argument ?? {}).flatMap((each) =>
    relations.flatMap((relation) => Object.values(each[relation])),
  ),
  ...Object.values(words.rounds?.checks ?? {}).flatMap(({ ask, options, why, picture }) => [
    ...[ask, why, ...options],
    ...(picture?.parts ?? []).map(({ label }) => label),
  ]),
  ...Object.values(words.deck.voices),
  ...Object.values(words.deck.documents).flatMap(({ title, source }) => [title, source]),
  ...deck.claims.map(({ passage }) => passage),
];

const textsOfInterface: readonly string[] = Object.values({ ...zh, ...zhLater })
  .map((message) => (typeof message === 'string' ? message : message.other))
  .map((text) => text.replaceAll(/\{\w+\}/g, ''));

test('a browser set to Chinese gets the whole game in Chinese, without a word of English', {
  timeout: 120_000,
}, async () => {
  const player = await arrive({ language: 'zh', ...quiet });
  const wayToEnglish = [nameOf.en, 'EN'];
  const belonging = new Set(latinWordsIn([...wayToEnglish, ...textsOfDeck(player), ...textsOfInterface]));
  const strange: string[] = [];
  await lookAtAllScreens(player, async (view) => {
    expect(await player.page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    const texts = await textsOn(player.page);
    expect(texts.length, view).toBeGreaterThan(8);
    const foreign = texts.filter((text) => latinWordsIn([text]).some((word) => !belonging.has(word)));
    strange.push(...foreign.map((text) => `${view}: ${text}`));
  });
  expect(strange).toEqual([]);
});
