import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSite } from '../../src/server/serving/site.ts';
import { en } from '../../src/text/en.ts';
import { builtGame } from './harness/builtGame.ts';
import { errorsOf } from './harness/errors.ts';
import { makeNextVersion } from './harness/nextVersion.ts';
import { startServer } from './harness/ownServer.ts';
import { startGame } from './playing/ends.ts';
import { awayWhile, untilKept } from './playing/keeping.ts';
import { arrive, type Player } from './playing/player.ts';
import { mixedIntents, sortClaims } from './playing/sorting.ts';
import { readClaim } from './playing/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'bubble-or-lab-next-'));
afterAll(() => rmSync(folder, { recursive: true }));

const nextWords = 'Whose case is this claim good for?';

beforeAll(() => makeNextVersion(folder, en['sort.ask'], nextWords));

const notice = ({ page, words: { say } }: Player) => page.getByText(say('notice.newVersion'));

const asks = ({ page }: Player, words: string) => page.getByText(words, { exact: true });

/** A player in the middle of a game that is kept on the device, while the next version has come to the server. */
const playOn = async (): Promise<{ player: Player; server: Awaited<ReturnType<typeof startServer>> }> => {
  const server = await startServer(readSite(builtGame), '/game/');
  const player = await arrive({ address: server.address, keeping: true, reducedMotion: true });
  await startGame(player);
  await sortClaims(player, mixedIntents, { to: 2 });
  await untilKept(player.page);
  await awayWhile(player.page, () => server.serve(readSite(folder)));
  return { player, server };
};

test('a new version waits until the player takes it, and the game goes on where it was', async () => {
  const { player } = await playOn();
  const { page, words } = player;
  const claim = await readClaim(player, 2);
  await notice(player).waitFor();
  await asks(player, words.say('sort.ask')).waitFor();

  await page.reload();
  await notice(player).waitFor();
  await asks(player, words.say('sort.ask')).waitFor();

  await page.getByRole('button', { name: words.say('notice.takeNewVersion') }).press('Enter');
  await asks(player, nextWords).waitFor();
  expect(await readClaim(player, 2)).toEqual(claim);
  expect(await notice(player).count()).toBe(0);
  await sortClaims(player, mixedIntents, { from: 2, to: 4 });
});

test('who closes the notice plays on in the version they have', async () => {
  const { player } = await playOn();
  const { page, words } = player;
  await notice(player).waitFor();
  await page.getByRole('button', { name: words.say('notice.close') }).press('Enter');
  await sortClaims(player, mixedIntents, { from: 2, to: 4 });
  await asks(player, words.say('sort.ask')).waitFor();
  expect(await notice(player).count()).toBe(0);
});

/** What a tab has not loaded yet when another one takes the next version, nobody can give it any more. */
const untilAllIsThere = async ({ page, words: { say } }: Player): Promise<void> => {
  await page.getByRole('button', { name: say('context.open'), exact: true }).waitFor();
  await page.locator('canvas').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
};

test('a second tab is not changed by what the first one takes, and can still take it', async () => {
  const { player } = await playOn();
  const { page, words } = player;
  const other: Player = { page: await page.context().newPage(), words };
  await other.page.goto(page.url());
  await notice(other).waitFor();
  await untilAllIsThere(other);

  await page.getByRole('button', { name: words.say('notice.takeNewVersion') }).press('Enter');
  await asks(player, nextWords).waitFor();
  await asks(other, words.say('sort.ask')).waitFor();
  await other.page.getByRole('button', { name: words.say('notice.takeNewVersion') }).press('Enter');
  await asks(other, nextWords).waitFor();
  expect(errorsOf(page)).toEqual([]);
});
