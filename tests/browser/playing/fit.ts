import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { misfitScript } from './misfits.ts';

/** How small a control may be, in CSS pixels each way (WCAG 2.2, 2.5.8). */
const smallestControl = 24;

/** @returns a sentence for everything that does not fit in the window; none where all is well. */
export const misfitsOn = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(misfitScript(page.viewportSize()?.width ?? 0, smallestControl));

/** Fails when anything on the page does not fit in the window. */
export const expectFit = async (page: Page): Promise<void> => {
  expect(await misfitsOn(page)).toEqual([]);
};
