import { type Browser, chromium } from 'playwright-core';
import { chromiumAdvice, findChromium } from '../machine/chromium.js';
import { chromiumFlags } from '../machine/chromiumFlags.ts';

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** @returns a page of that size as a picture; where the page has no ground, a PNG has none. */
export const photograph = async (
  browser: Browser,
  html: string,
  size: Size,
  type: 'png' | 'jpeg' = 'png',
): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: size });
  await page.setContent(html);
  const picture = await page.screenshot(type === 'png' ? { omitBackground: true } : { type, quality: 88 });
  await page.close();
  return picture;
};

/** Starts Chromium, lets somebody do something with it, and ends it. Throws where there is none. */
export const withChromium = async (act: (browser: Browser) => Promise<void>): Promise<void> => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(chromiumAdvice);
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    await act(browser);
  } finally {
    await browser.close();
  }
};
