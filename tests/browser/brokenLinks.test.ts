import { expect, test } from 'vitest';
import { formatBase62 } from '../../src/domain/link/base62.ts';
import { checksumOf } from '../../src/domain/link/checksum.ts';
import type { LinkProblem } from '../../src/domain/scoreLink.ts';
import { startGame } from './playing/ends.ts';
import { finishedGame, hashFor } from './playing/link.ts';
import { arrive, quiet, reading } from './playing/player.ts';
import { cardAt } from './playing/table.ts';

const good = hashFor(finishedGame(1_414_213_562));

/** A text with its true checksum, which is the last 6 of a link's characters. */
const signed = (text: string): string => `#${text}${formatBase62(BigInt(checksumOf(text)), 6)}`;

const other = (character: string | undefined): string => (character === 'a' ? 'b' : 'a');

/** What may follow the game's address, and what is wrong with it. */
const broken: readonly [string, LinkProblem][] = [
  ['#x', 'link/not-a-link'],
  ['#0', 'link/not-a-link'],
  ['#%20', 'link/not-a-link'],
  ['#泡沫', 'link/not-a-link'],
  ['#/rules', 'link/not-a-link'],
  ['#__proto__', 'link/not-a-link'],
  ['#constructor', 'link/not-a-link'],
  ['#<img src=x onerror=alert(1)>', 'link/not-a-link'],
  [`${good}?from=chat`, 'link/not-a-link'],
  [`${good}${good.slice(1)}`, 'link/too-long'],
  [`#${'1'.repeat(5000)}`, 'link/too-long'],
  [`#3${good.slice(2)}`, 'link/newer-format'],
  [good.slice(0, -1), 'link/damaged'],
  [`${good}0`, 'link/damaged'],
  [`${good.slice(0, 9)}${other(good[9])}${good.slice(10)}`, 'link/damaged'],
  [signed(`1${'z'.repeat(14)}`), 'link/impossible'],
  [hashFor(finishedGame(1_414_213_562), { edition: 2047 }), 'link/unknown-deck'],
];

test.each([
  ['en', ''],
  ['zh', 'zh/'],
] as const)('every broken link gets a friendly sentence and a way to play: %s', async (language, path) => {
  const player = await reading(await arrive({ ...quiet, at: `${path}#broken` }), language);
  const { page, words } = player;
  const { say } = words;
  const home = page.url().replace(/#.*/, '');
  for (const [hash, problem] of broken) {
    await page.goto(`${home}${hash}`);
    await page.getByRole('heading', { name: say('link.problem'), level: 1 }).waitFor();
    await page.getByText(say(problem)).waitFor();
    await page.getByText(say('link.anyway')).waitFor();
  }
  expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-Hans' : 'en');
  await page.getByRole('button', { name: say('title.play'), exact: true }).press('Enter');
  await startGame(player);
  await cardAt(player, 0).waitFor();
});
