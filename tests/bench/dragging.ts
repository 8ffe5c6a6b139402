import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { middleOf } from '../browser/harness/dragging.ts';
import type { PageKind } from './pages.ts';

const dragSeconds = 4;
const reach = 110;

/** Runs in the page: notes the time between every two frames until it is told to stop. */
const noteFrames = (): void => {
  const note = (before: number) => (now: number) => {
    performance.measure('frame', { start: before, end: now });
    if (performance.getEntriesByName('last-frame').length === 0) requestAnimationFrame(note(now));
  };
  requestAnimationFrame((now) => requestAnimationFrame(note(now)));
};

/** Runs in the page. */
const readFrames = (): number[] => {
  performance.mark('last-frame');
  return performance.getEntriesByName('frame').map(({ duration }) => duration);
};

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
  await page.evaluate(noteFrames);
  const moves: Promise<unknown>[] = [];
  const start = performance.now();
  // A finger does not wait until the page has caught up.
  for (let seconds = 0; seconds < dragSeconds; seconds = (performance.now() - start) / 1000) {
    moves.push(touch('touchMove', middle.x + reach * Math.sin(seconds * 3)));
    await wait(12);
  }
  const frames = await page.evaluate(readFrames);
  await Promise.all(moves);
  await touch('touchMove', middle.x);
  await touch('touchEnd');
  return frames;
};
