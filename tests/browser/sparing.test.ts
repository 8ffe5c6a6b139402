import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dragByMouse, middleOf } from './harness/dragging.ts';
import { startGame } from './playing/ends.ts';
import { arrive, type Player } from './playing/player.ts';
import { cardAt } from './playing/table.ts';

/**
 * Runs in the page: notes in which order another place is held, the picture is drawn, and the card is moved, which
 * each frame of the picture ends with.
 */
const noteDrawing = (): void => {
  const note = (what: string): void => {
    document.documentElement.dataset.drawn = `${document.documentElement.dataset.drawn ?? ''} ${what}`;
  };
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...area) {
    if (this.canvas.isConnected) note('picture');
    clearRect.apply(this, area);
  };
  new MutationObserver((changes) => {
    const isOf = (selector: string): boolean =>
      changes.some(({ target }) => target instanceof Element && target.matches(selector));
    if (isOf('[role=radio]')) note('place');
    if (isOf('[data-front]')) note('card');
  }).observe(document, { subtree: true, attributeFilter: ['aria-checked', 'style'] });
};

/** Runs in the page: makes every frame late, as a slow device does that draws without a graphics card. */
const delayFrames = (): void => {
  const delay = (): void => {
    const end = performance.now() + 25;
    while (performance.now() < end);
    requestAnimationFrame(delay);
  };
  requestAnimationFrame(delay);
};

const startDrawn = async (): Promise<Player> => {
  const player = await arrive();
  await startGame(player);
  await player.page.locator('canvas').waitFor({ state: 'attached' });
  return player;
};

const drawnOn = async (page: Page): Promise<string> =>
  (await page.locator('html').getAttribute('data-drawn')) ?? '';

const timesIn = (drawn: string, what: string): number => drawn.split(what).length - 1;

test('in the frame in which another place is held the card moves on, and the picture follows', async () => {
  const player = await startDrawn();
  const { page } = player;
  const middle = await middleOf(cardAt(player, 0));
  await page.evaluate(noteDrawing);

  await dragByMouse(page, middle, { x: middle.x + 500, y: middle.y }, async () => {
    await expect.poll(() => drawnOn(page)).toMatch(/place card (card )*picture card/);
    expect(await drawnOn(page)).not.toMatch(/place picture/);
  });
});

test('where drawing makes the card late, the picture stands while the card is drawn, and moves when it rests', async () => {
  const player = await startDrawn();
  const { page } = player;
  const middle = await middleOf(cardAt(player, 0));
  await page.evaluate(delayFrames);
  await page.evaluate(noteDrawing);

  await dragByMouse(page, middle, { x: middle.x + 500, y: middle.y }, async () => {
    const drawn = await drawnOn(page);
    expect(timesIn(drawn, 'card')).toBeGreaterThan(9);
    expect(timesIn(drawn, 'picture')).toBeLessThan(timesIn(drawn, 'card') / 3);
    await expect
      .poll(async () => timesIn(await drawnOn(page), 'picture'))
      .toBeGreaterThan(timesIn(drawn, 'picture') + 5);
  });
});

test('the thread leads from the beam to the eyelet of the held card', async () => {
  const player = await startDrawn();
  const { page } = player;
  const thread = page.locator('.thread');
  const length = (): Promise<number> => thread.evaluate((each) => each.getBoundingClientRect().height);
  expect(await length()).toBe(0);

  const middle = await middleOf(cardAt(player, 0));
  await dragByMouse(page, middle, { x: middle.x + 200, y: middle.y + 30 }, async () => {
    await expect.poll(length).toBeGreaterThan(40);
    const eyelet = await middleOf(page.locator('[data-eyelet]'));
    const { bottom, left, right } = await thread.evaluate((each) => each.getBoundingClientRect().toJSON());
    expect(Math.abs(bottom - eyelet.y)).toBeLessThan(4);
    expect(Math.min(Math.abs(left - eyelet.x), Math.abs(right - eyelet.x))).toBeLessThan(6);
  });
});
