import { expect, test } from 'vitest';
import { startGame } from './playing/ends.ts';
import { expectFit } from './playing/fit.ts';
import { arrive } from './playing/player.ts';
import { mixedIntents, sortClaims } from './playing/sorting.ts';
import { cardAt, placeFor } from './playing/table.ts';
import { playToResults } from './playing/wholeGame.ts';
import { webGl, without } from './playing/withoutCanvas.ts';

test.each([
  ['its files do not load', { blockPhaser: true }],
  ['the browser can draw on no canvas', { prepare: without('2d', ...webGl) }],
] as const)('without the moving picture, because %s, there is a note and a whole game', async (_, visit) => {
  const player = await arrive({ ...visit, reducedMotion: true });
  const { page, words } = player;
  const note = page.getByText(words.say('notice.noStage'));
  await note.waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
  await expectFit(page);
  await page.getByRole('button', { name: words.say('notice.close') }).click();
  expect(await note.count()).toBe(0);
  await startGame(player);
  await playToResults(player);
});

test('without WebGL there is a picture all the same, and nothing is said about it', async () => {
  const player = await arrive({ prepare: without(...webGl), reducedMotion: true });
  const { page, words } = player;
  await page.locator('canvas').waitFor({ state: 'attached' });
  await startGame(player);
  await sortClaims(player, mixedIntents, { to: 3 });
  await cardAt(player, 3).waitFor();
  expect(await page.getByText(words.say('notice.noStage')).count()).toBe(0);
});

/** Runs in the page: notes how far to the left the thread of the card has ever reached. */
const noteLeftmostThread = (): void => {
  const { dataset } = document.documentElement;
  const look = (): void => {
    const { height, left } = document.querySelector('.thread')?.getBoundingClientRect() ?? new DOMRect();
    if (height > 0) dataset.leftmost = `${Math.min(left, Number(dataset.leftmost ?? left))}`;
    requestAnimationFrame(look);
  };
  look();
};

test('a card that was on the table before the moving picture came stays playable when it has come', async () => {
  let letCome = (): void => {};
  const waiting = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  const player = await arrive({
    prepare: async (context) => {
      await context.route(/stage[^/]*\.js/, async (route) => {
        await waiting;
        await route.continue();
      });
    },
  });
  const { page } = player;
  await startGame(player);
  await cardAt(player, 0).waitFor();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('canvas').count()).toBe(0);
  await page.evaluate(noteLeftmostThread);
  letCome();
  await page.locator('canvas').waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('html').getAttribute('data-leftmost')).not.toBeNull();
  expect(Number(await page.locator('html').getAttribute('data-leftmost'))).toBeGreaterThan(300);
  expect(await placeFor(player, { side: 'lab', conviction: 'leaning' }).getAttribute('aria-checked')).toBe(
    'true',
  );
  await page.keyboard.press('Escape');
  await sortClaims(player, mixedIntents, { to: 2 });
  await cardAt(player, 2).waitFor();
});
