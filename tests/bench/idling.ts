import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const settleMs = 5000;
const idleMs = 10_000;

/** The processor time that all pages of the browser have used, in seconds. */
const pageSeconds = async (page: Page): Promise<number> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('a page always has a browser');
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
};

/** @returns the share of one processor core, in percent, that a page takes while a card lies on the table and nobody touches it. */
export const measureIdle = async (page: Page): Promise<number> => {
  await wait(settleMs);
  const before = await pageSeconds(page);
  const start = performance.now();
  await wait(idleMs);
  const used = (await pageSeconds(page)) - before;
  return (100 * used * 1000) / (performance.now() - start);
};
