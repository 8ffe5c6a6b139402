import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dragByMouse, middleOf, type Point } from './harness/dragging.ts';
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

/** Runs in the page: makes every picture late, as a slow device does that has no graphics card. */
const delayPictures = (): void => {
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...area) {
    const end = performance.now() + 30;
    while (this.canvas.isConnected && performance.now() < end);
    clearRect.apply(this, area);
  };
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

/**
 * Draws the card sideways as a hand does, which never waits for the page. Calls `meanwhile` half way, and
 * `beforeRelease` at the end.
 */
const drawOn = async (
  page: Page,
  from: Point,
  { meanwhile, beforeRelease }: Partial<Record<'meanwhile' | 'beforeRelease', () => Promise<void>>>,
  steps = 80,
): Promise<void> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const moves: (Promise<void> | undefined)[] = [];
  for (let step = 0; step < steps; step += 1) {
    moves.push(page.mouse.move(from.x + (step % 80) * 6, from.y));
    if (step === steps / 2) moves.push(meanwhile?.());
    await wait(12);
  }
  await Promise.all(moves);
  await beforeRelease?.();
  await page.mouse.up();
};

/** Runs in the page: makes the canvas narrower. @returns whether it is empty a little later. */
const narrowCanvas = (): Promise<boolean> =>
  new Promise((resolve) => {
    const canvas = document.querySelector('canvas');
    canvas?.parentElement?.style.setProperty('right', '60px');
    setTimeout(() => {
      const { width = 0, height = 0 } = canvas ?? {};
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      resolve(pixels.every((value) => value === 0));
    }, 200);
  });

test('where drawing makes the card late, the picture stands while the card is drawn, and moves when it rests', async () => {
  const player = await startDrawn();
  const { page } = player;
  const middle = await middleOf(cardAt(player, 0));
  await page.evaluate(delayPictures);
  await page.evaluate(noteDrawing);

  const beforeRelease = async (): Promise<void> => {
    const drawn = await drawnOn(page);
    expect(timesIn(drawn, 'card')).toBeGreaterThan(9);
    expect(timesIn(drawn, 'picture')).toBeLessThan(timesIn(drawn, 'card') / 3);
    await expect
      .poll(async () => timesIn(await drawnOn(page), 'picture'))
      .toBeGreaterThan(timesIn(drawn, 'picture') + 5);
  };
  await drawOn(page, middle, { beforeRelease });
});

test('a picture that stands is drawn anew when it changes its size', async () => {
  const player = await startDrawn();
  const { page } = player;
  const middle = await middleOf(cardAt(player, 0));
  await page.evaluate(delayPictures);

  await drawOn(page, middle, {
    meanwhile: async () => {
      expect(await page.evaluate(narrowCanvas)).toBe(false);
    },
  });
});

/** Runs in the page. @returns how dense the densest point of the canvas is, 0 to 255. */
const densestPoint = (): number => {
  const canvas = document.querySelector('canvas');
  const { width = 0, height = 0 } = canvas ?? {};
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  return pixels.filter((_, at) => at % 4 === 3).reduce((densest, alpha) => Math.max(densest, alpha), 0);
};

test('a balance that comes while the card is drawn comes into view whole, however slow', async () => {
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
  await page.evaluate(delayPictures);
  const middle = await middleOf(cardAt(player, 0));
  letCome();
  const beforeRelease = async (): Promise<void> => {
    expect(await page.evaluate(densestPoint)).toBe(255);
  };
  await drawOn(page, middle, { beforeRelease }, 160);
});

test('in calm, too, the picture follows the card to another place', async () => {
  const player = await arrive({ reducedMotion: true });
  const { page } = player;
  await startGame(player);
  await page.locator('canvas').waitFor({ state: 'attached' });
  const middle = await middleOf(cardAt(player, 0));
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.waitForTimeout(300);
  await page.evaluate(noteDrawing);
  await page.mouse.move(middle.x + 400, middle.y);
  await expect.poll(() => drawnOn(page)).toMatch(/place.*picture/);
});

test('the thread leads from the hole of the held place to the eyelet of the card, and goes when the card is let go', async () => {
  const player = await startDrawn();
  const { page } = player;
  const thread = page.locator('.thread');
  const boxOf = (): Promise<DOMRect> => thread.evaluate((each) => each.getBoundingClientRect().toJSON());
  const length = async (): Promise<number> => (await boxOf()).height;
  expect(await length()).toBe(0);

  const middle = await middleOf(cardAt(player, 0));
  await dragByMouse(page, middle, { x: middle.x + 60, y: middle.y + 40 }, async () => {
    expect(await length()).toBe(0);
  });
  await dragByMouse(page, middle, { x: middle.x + 200, y: middle.y + 30 }, async () => {
    await expect.poll(length).toBeGreaterThan(40);
    await page.waitForTimeout(900);
    const eyelet = await middleOf(page.locator('[data-eyelet]'));
    const { top, bottom, left, right } = await boxOf();
    expect(Math.abs(bottom - eyelet.y)).toBeLessThan(4);
    expect(Math.min(Math.abs(left - eyelet.x), Math.abs(right - eyelet.x))).toBeLessThan(6);
    // The first hole of the Lab's arm, a third of its length from the middle of the window, is below the bar.
    const farEnd = Math.abs(left - eyelet.x) < Math.abs(right - eyelet.x) ? right : left;
    expect(farEnd).toBeGreaterThan(720);
    expect(farEnd).toBeLessThan(860);
    expect(top).toBeGreaterThan(100);
    await page.keyboard.press('Escape');
    await expect.poll(length).toBe(0);
  });
});
