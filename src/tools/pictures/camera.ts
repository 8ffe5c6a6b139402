import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** How long the page is looked at until it is as it should be, and how long after one look the next one comes. */
const patienceMs = 60_000;
const betweenLooksMs = 150;

/** So many equal looks in a row are rest. */
const looksAtRest = 3;

const withoutCanvas = { style: 'canvas { visibility: hidden }' };

/** Looks at the page again and again. Throws when it never is as it should be. */
const lookUntil = async (wish: string, isFulfilled: () => Promise<boolean>): Promise<void> => {
  const end = performance.now() + patienceMs;
  while (!(await isFulfilled())) {
    if (performance.now() > end) throw new Error(`The page was looked at for a minute, but ${wish}.`);
    await wait(betweenLooksMs);
  }
};

/** Waits until the stage stands and has drawn something. */
export const untilDrawn = async (page: Page): Promise<void> => {
  await page.locator('html[data-stage="moving"]').waitFor();
  await lookUntil('nothing is drawn on the stage', async () => {
    const [shown, bare] = [await page.screenshot(), await page.screenshot(withoutCanvas)];
    return !shown.equals(bare);
  });
};

const untilAtRest = async (page: Page): Promise<void> => {
  let last = await page.screenshot();
  let equal = 1;
  await lookUntil('it never came to rest', async () => {
    const now = await page.screenshot();
    equal = now.equals(last) ? equal + 1 : 1;
    last = now;
    return equal >= looksAtRest;
  });
};

/** @returns the page as a WebP picture, once nothing on it moves any more. */
export const takePicture = async (page: Page): Promise<Buffer> => {
  await untilAtRest(page);
  return page.screenshot({ type: 'webp', quality: 65 });
};
