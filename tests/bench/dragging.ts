import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { middleOf } from '../browser/harness/dragging.ts';
import type { PageKind } from './pages.ts';

const dragSeconds = 4;
const reach = 110;

/** Runs in the page, and does next to nothing there: what it takes would be measured, too. */
const noteFrames = (forMs: number): Promise<number[]> =>
  new Promise((resolve) => {
    const times: number[] = [];
    const note = (now: number): void => {
      times.push(now);
      if (now - (times[0] ?? now) < forMs) requestAnimationFrame(note);
      else resolve(times);
    };
    requestAnimationFrame(note);
  });

/** @returns the times between frames, in ms, while a finger drags the card to and fro. */
export const measureDrag = async (page: Page, kind: PageKind): Promise<number[]> => {
  await wait(4000);
  const card = kind === 'game' ? page.getByRole('article', { name: /^Claim/ }) : page.locator('canvas');
  const middle = await middleOf(card);
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number): Promise<unknown> =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: middle.y }],
    });

  await touch('touchStart', middle.x);
  let isNoted = false;
  const frames = page.evaluate(noteFrames, dragSeconds * 1000).finally(() => {
    isNoted = true;
  });
  const moves: Promise<unknown>[] = [];
  const start = performance.now();
  // A finger does not wait until the page has caught up.
  while (!isNoted) {
    const seconds = (performance.now() - start) / 1000;
    moves.push(touch('touchMove', middle.x + reach * Math.sin(seconds * 3)));
    await wait(12);
  }
  const times = await frames;
  await Promise.all(moves);
  await touch('touchMove', middle.x);
  await touch('touchEnd');
  return times.slice(1).map((time, at) => time - (times[at] ?? time));
};
