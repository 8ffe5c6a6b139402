import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '../../src/text/languages.ts';
import { openGame } from './harness/openGame.ts';
import { putClaim } from './playing/answering.ts';
import { startGame } from './playing/ends.ts';
import { arrive, quiet } from './playing/player.ts';
import { mixedIntents, sortClaims } from './playing/sorting.ts';
import { nextButton, readClaim } from './playing/table.ts';

const laterFiles = /\/later-[^/]+\.js/;

test('where the later rounds do not load there is a notice; trying again brings them, and nothing is lost', async () => {
  let isDown = true;
  const player = await arrive({
    ...quiet,
    expectedErrors: [laterFiles],
    prepare: async (context) => {
      await context.route(laterFiles, (route) => (isDown ? route.abort() : route.continue()));
    },
  });
  const { page, words } = player;
  await startGame(player);
  await page.getByText(words.say('notice.loadFailed')).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByText(words.say('sort.held.lab.leaning')).waitFor();
  await page.keyboard.press('Escape');
  await sortClaims(player, mixedIntents, { to: 11 });
  const last = await readClaim(player, 11);
  expect(words.deck.claims[last.id]).toBeDefined();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await nextButton(player, 11).press('Enter');

  await page.getByRole('heading', { name: words.say('notice.loading') }).waitFor();
  expect(await putClaim(player, 0).count()).toBe(0);
  isDown = false;
  await page
    .getByRole('button', { name: words.say('notice.retry') })
    .first()
    .press('Enter');
  await putClaim(player, 0).waitFor();
  expect(await page.getByText(words.say('notice.loadFailed')).count()).toBe(0);
});

const laterStyles = /\/later-[^/]+\.css/;

/** Runs in the page. @returns where each button is, in whole CSS pixels, by its words or name. */
const whereButtonsAre = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...document.querySelectorAll('button')].map((button) => {
      const { x, y } = button.getBoundingClientRect();
      return [button.ariaLabel ?? button.textContent, `${Math.round(x)}, ${Math.round(y)}`];
    }),
  );

/** Runs in the page. @returns whether the patterns of the two papers are there, which come with the later styles. */
const arePapersThere = (): boolean => getComputedStyle(document.body, '::before').content !== 'none';

/** @returns where the buttons are on a phone, a tablet and a desktop. */
const onAllSizes = async (page: Page): Promise<readonly Readonly<Record<string, string>>[]> => {
  const found = [];
  for (const width of [360, 768, 1366]) {
    await page.setViewportSize({ width, height: 768 });
    found.push(await page.evaluate(whereButtonsAre));
  }
  return found;
};

test.each(languages)('no button of the title moves when the rest of the game comes: %s', async (language) => {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await openGame({
    reducedMotion: true,
    language,
    prepare: async (context) => {
      await context.route(laterStyles, (route) => released.then(() => route.continue()));
    },
  });
  await page.getByRole('button').first().waitFor();
  const before = await onAllSizes(page);
  expect(await page.evaluate(arePapersThere)).toBe(false);

  release();
  await page.waitForFunction(arePapersThere);
  expect(await onAllSizes(page)).toMatchObject(before);
});
