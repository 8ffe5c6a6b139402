import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { nameOf } from '../../src/text/languages.ts';
import { startGame } from './playing/ends.ts';
import { arrive, quiet } from './playing/player.ts';
import { mixedIntents, sortClaims } from './playing/sorting.ts';
import { cardAt } from './playing/table.ts';
import { playToResults } from './playing/wholeGame.ts';

/** A storage in which nothing more can be put. */
const full = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
};

/** A browser that lets no page keep anything. */
const closed = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const get = (): never => {
      throw new DOMException('Access is denied.', 'SecurityError');
    };
    Object.defineProperties(window, { localStorage: { get }, sessionStorage: { get } });
  });
};

test.each([
  ['is full', full],
  ['is closed to the game', closed],
])('where the browser’s storage %s, the game says so once and can be played', async (_, prepare) => {
  const player = await arrive({ reducedMotion: true, prepare });
  const { page, words } = player;
  await startGame(player);
  const notice = page.getByText(words.say('notice.notSaved'));
  await notice.waitFor();
  await page.getByRole('button', { name: words.say('notice.close') }).press('Enter');
  expect(await notice.count()).toBe(0);
  await playToResults(player);
  expect(await notice.count()).toBe(0);
});

/** What a broken disk, another version or a curious hand may leave behind in place of what the game kept. */
const leftovers: readonly [string, string][] = [
  ['no JSON', '{"edition":1,"se'],
  ['JSON of another kind', '[1, 2, 3]'],
  ['null', 'null'],
  [
    'a deck that does not exist',
    '{"edition":999,"seed":123456789,"beliefBefore":null,"moves":[],"challenge":null}',
  ],
  [
    'moves that cannot be made',
    '{"edition":1,"seed":123456789,"beliefBefore":null,"moves":[{"kind":"next"}],"challenge":null}',
  ],
];

/** Runs in the page: overwrites everything that the game has kept. @returns how many things those are. */
const overwriteAll = (text: string): number => {
  const kept = [localStorage, sessionStorage].flatMap((storage) =>
    Object.keys(storage).map((key) => ({ storage, key })),
  );
  for (const { storage, key } of kept) storage.setItem(key, text);
  return kept.length;
};

test('what was kept and cannot be read makes a fresh start, with a note', async () => {
  const player = await arrive(quiet);
  const { page, words } = player;
  await page.getByRole('button', { name: nameOf.en, exact: true }).press('Enter');
  for (const [what, text] of leftovers) {
    await startGame(player);
    await cardAt(player, 0).waitFor();
    // The settings, the game of the tab, the game of the device, and that the first card has been shown.
    expect(await page.evaluate(overwriteAll, text), what).toBe(4);
    await page.reload();
    await page.getByText(words.say('notice.unreadable')).waitFor();
    await page.getByRole('heading', { name: words.say('title.name'), level: 1 }).waitFor();
  }
  await startGame(player);
  await sortClaims(player, mixedIntents, { to: 1 });
  await page.reload();
  await cardAt(player, 1).waitFor();
  expect(await page.getByText(words.say('notice.unreadable')).count()).toBe(0);
});
