import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { phone } from '../harness/phone.ts';
import { misfitScript, tangleScript } from './misfits.ts';

/** How small a control may be, in CSS pixels each way (WCAG 2.2, 2.5.8). */
const smallestControl = 24;

/** The narrowest phone; a laptop's window of 1366 by 768 with everything twice as large; a phone on its side. */
export const smallWindows = [
  { width: 320, height: 640 },
  { width: 683, height: 384 },
  { width: 740, height: 360 },
] as const;

/** @returns a sentence for everything that does not fit in the window; none where all is well. */
export const misfitsOn = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(misfitScript(page.viewportSize()?.width ?? 0, smallestControl));

/** Fails when anything on the page does not fit in the window. */
export const expectFit = async (page: Page): Promise<void> => {
  expect(await misfitsOn(page)).toEqual([]);
};

/**
 * With text twice as large on a phone not everything fits, but what is read must not lie on anything else, nor go beyond
 * the window.
 *
 * @returns a sentence for everything that does; the page is as large as a phone afterwards.
 */
export const tangledOn = async (page: Page): Promise<string[]> => {
  await page.setViewportSize(phone.viewport);
  const enlarge = (size: string): Promise<void> =>
    page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
  await enlarge('200%');
  const found = await page.evaluate<string[]>(tangleScript(phone.viewport.width));
  await enlarge('');
  return found;
};
