import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { nameOf } from '../../src/text/languages.ts';
import { zh } from '../../src/text/zh.ts';
import { zhLater } from '../../src/text/zhLater.ts';
import { arrive, type Player } from './playing/player.ts';
import { lookAtAllScreens } from './playing/screens.ts';
import { deck } from './playing/table.ts';

const latinWordsIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []);

/** What the Chinese deck says, such as the names of companies, and the numbers of its passages. */
const textsOfDeck = ({ words }: Player): readonly string[] => [
  words.deck.motion,
  ...Object.values(words.deck.claims).flatMap(({ card, why }) => [card, why]),
  ...Object.values(words.deck.voices),
  ...Object.values(words.deck.documents).flatMap(({ title, source }) => [title, source]),
  ...deck.claims.map(({ passage }) => passage),
];

const textsOfInterface: readonly string[] = Object.values({ ...zh, ...zhLater })
  .map((message) => (typeof message === 'string' ? message : message.other))
  .map((text) => text.replaceAll(/\{\w+\}/g, ''));

/** Runs in the page. @returns everything that is read or heard there; of the text to send all but the address. */
const readAll = (): string[] => {
  const shown = [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility());
  const texts = shown.flatMap((each) => [
    ...[...each.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
    ...['aria-label', 'aria-valuetext', 'title'].map((name) => each.getAttribute(name) ?? ''),
    ...(each instanceof HTMLTextAreaElement ? each.value.split('\n').slice(0, -1) : []),
  ]);
  return [...new Set([document.title, ...texts])].filter((text) => text.trim() !== '');
};

const readOn = (page: Page): Promise<string[]> => page.evaluate(readAll);

test('a browser set to Chinese gets the whole game in Chinese, without a word of English', async () => {
  const player = await arrive({ language: 'zh', reducedMotion: true });
  const wayToEnglish = [nameOf.en, 'EN'];
  const belonging = new Set(latinWordsIn([...wayToEnglish, ...textsOfDeck(player), ...textsOfInterface]));
  const strange: string[] = [];
  await lookAtAllScreens(player, async (view) => {
    expect(await player.page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    const texts = await readOn(player.page);
    expect(texts.length, view).toBeGreaterThan(8);
    const foreign = texts.filter((text) => latinWordsIn([text]).some((word) => !belonging.has(word)));
    strange.push(...foreign.map((text) => `${view}: ${text}`));
  });
  expect(strange).toEqual([]);
});
