import type { Page } from 'playwright-core';

/** Waits until the device keeps the game: it can be played without a network from the next visit on. */
export const untilKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

/** Leaves the game while something happens to its server: a page that still loads would miss what it asks for meanwhile. */
export const awayWhile = async (page: Page, happen: () => Promise<void>): Promise<void> => {
  const address = page.url();
  await page.goto('about:blank');
  await happen();
  await page.goto(address);
};

/** What the device keeps: the address of each file, and its size in bytes. Runs in the page. */
const readKept = async (): Promise<[address: string, bytes: number][]> => {
  const names = await caches.keys();
  const kept = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const requests = await cache.keys();
      return Promise.all(
        requests.map(async (request): Promise<[string, number]> => {
          const response = await cache.match(request);
          return [request.url, (await response?.blob())?.size ?? 0];
        }),
      );
    }),
  );
  return kept.flat();
};

/** @returns the address and the size in bytes of each file that the device keeps. */
export const filesKept = (page: Page): Promise<readonly (readonly [address: string, bytes: number])[]> =>
  page.evaluate(readKept);
