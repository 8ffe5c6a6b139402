import { expect, test } from 'vitest';
import { readSite } from '../../src/server/serving/site.ts';
import { type Language, nameOf } from '../../src/text/languages.ts';
import { builtGame } from './harness/builtGame.ts';
import type { Visit } from './harness/openGame.ts';
import { type OwnServer, startServer } from './harness/ownServer.ts';
import { conclude, resultsFrom, resultsHeading, startGame } from './playing/ends.ts';
import { awayWhile, filesKept, untilKept } from './playing/keeping.ts';
import { playLaterRounds } from './playing/laterRounds.ts';
import { finishedGame, hashFor } from './playing/link.ts';
import { arrive, type Player, quiet, reading } from './playing/player.ts';
import { expectResults } from './playing/results.ts';
import { skipToResults } from './playing/skipping.ts';
import { mixedIntents, sortClaims } from './playing/sorting.ts';
import { cardAt, readClaim } from './playing/table.ts';

const site = readSite(builtGame);

/** The most that a device has to keep. */
const mostBytes = 700 * 1024;

/** On the title the rest of the game comes after some seconds; who reads the rules gets it at once. */
const rules = { at: '#rules' } as const;

/** Visits a game once, until the device keeps it. */
const visitOnce = async (server: OwnServer, visit: Visit = {}): Promise<Player> => {
  const player = await arrive({
    address: server.address,
    keeping: true,
    reducedMotion: true,
    ...visit,
    // The browser asks for the icon of its tab past the service worker, and keeps it in its own way; results go without
    // what makes claims tempting, as long as that has never been read.
    expectedErrors: [/\/icon\.svg\)/, /\/temptations-/, ...(visit.expectedErrors ?? [])],
  });
  await untilKept(player.page);
  return player;
};

const languageButton = ({ page }: Player, name: string) => page.getByRole('button', { name });

/** Somebody who comes again, without a network, has sorted three claims with picture and sound, and changes language. */
const playOffline = async (
  server: OwnServer,
  { at, own, other }: { readonly at: string; readonly own: Language; readonly other: Language },
) => {
  const visitor = await visitOnce(server, { at });
  const player = await reading(visitor, own);
  const { page } = player;
  await awayWhile(page, server.stop);
  // The first press already brings it.
  const sound = page.waitForResponse(/\/sprite-[^/]+\.webm$/);
  await startGame(player);
  const sorted = await sortClaims(player, mixedIntents, { to: 3 });
  expect((await sound).ok()).toBe(true);
  await page.locator('canvas').waitFor({ state: 'attached' });
  await languageButton(player, nameOf[other]).press('Enter');
  const foreign = await reading(player, other);
  await cardAt(foreign, 3).waitFor();
  return { player: foreign, sorted };
};

test('a second visit plays a whole game without a network, with picture and sound and in both languages', async () => {
  const server = await startServer(site, '/');
  const { player, sorted } = await playOffline(server, { at: '', own: 'en', other: 'zh' });
  const rest = await sortClaims(player, mixedIntents, { from: 3 });
  const later = await playLaterRounds(player);
  await conclude(player);
  await resultsHeading(player).waitFor();
  await expectResults(player, resultsFrom([...sorted, ...rest], later));
});

test.each([
  ['below other folders', '/some/sub/path/', '', 'en', 'zh'],
  ['on the Chinese page below other folders', '/a/', 'zh/', 'zh', 'en'],
] as const)(
  'a second visit %s begins and ends a game without a network',
  async (_, basePath, at, own, other) => {
    const server = await startServer(site, basePath);
    const { player } = await playOffline(server, { at, own, other });
    await skipToResults(player);
  },
);

test('the device keeps at most 700 KiB, nothing of a score link, and no file twice', async () => {
  const server = await startServer(site, '/');
  const hash = hashFor(finishedGame(7));
  const { page } = await visitOnce(server, { at: hash });
  const kept = await filesKept(page);
  const addresses = kept.map(([address]) => address.replace(/\?__WB_REVISION__=\w+$/, ''));
  expect(addresses).toEqual(
    expect.arrayContaining([`${server.address}index.html`, `${server.address}zh/index.html`]),
  );
  expect(addresses.filter((address) => /[#?]/.test(address) || address.includes(hash.slice(1)))).toEqual([]);
  expect(new Set(addresses).size).toBe(addresses.length);
  // What a game goes without is kept once it has been used.
  expect(addresses.filter((address) => address.includes('/temptations-'))).toEqual([]);
  const bytes = kept.reduce((sum, [, size]) => sum + size, 0);
  expect(bytes).toBeGreaterThan(300 * 1024);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});

test('a friend’s link opens without a network', async () => {
  const server = await startServer(site, '/');
  const { page, words } = await visitOnce(server, rules);
  await page.goto('about:blank');
  await server.stop();
  await page.goto(`${server.address}${hashFor(finishedGame(7))}`);
  await page.getByRole('heading', { name: words.say('link.heading'), level: 1 }).waitFor();
});

test('a file that an older page asks for is not answered with a page', async () => {
  const server = await startServer(site, '/');
  const { page } = await visitOnce(server, { ...rules, expectedErrors: [/gone-12345678/] });
  await page.reload();
  const gone = page.evaluate(async () => (await fetch('assets/gone-12345678.svg')).status);
  expect(await gone).toBe(404);
});

test.each([
  ['no service workers', 'delete Navigator.prototype.serviceWorker'],
  [
    'service workers that are refused',
    'if (navigator.serviceWorker) navigator.serviceWorker.register = () => Promise.reject(new DOMException("no", "SecurityError"))',
  ],
])('where the browser has %s the game is played as ever, and nothing is said', async (_, script) => {
  const player = await arrive({
    ...quiet,
    blockPhaser: false,
    prepare: async (context) => {
      await context.addInitScript(script);
    },
  });
  await startGame(player);
  await sortClaims(player, mixedIntents, { to: 2 });
  await skipToResults(player);
  expect(await player.page.getByRole('button', { name: player.words.say('notice.close') }).count()).toBe(0);
});

test('where the service worker cannot be had the game is played as ever', async () => {
  const server = await startServer(new Map([...site].filter(([path]) => path !== 'sw.js')), '/');
  const player = await arrive({
    ...quiet,
    blockPhaser: false,
    address: server.address,
    keeping: true,
    expectedErrors: [/sw\.js/, /bad HTTP response code/],
  });
  await startGame(player);
  await sortClaims(player, mixedIntents, { to: 1 });
  await readClaim(player, 1);
  expect(await player.page.getByRole('button', { name: player.words.say('notice.close') }).count()).toBe(0);
});
