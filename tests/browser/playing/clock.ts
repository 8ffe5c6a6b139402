import type { BrowserContext } from 'playwright-core';

/** @returns what prepares a browser whose clock stands at that moment; what waits goes on waiting as ever. */
export const clockAt =
  (moment: string) =>
  (context: BrowserContext): Promise<void> =>
    context.clock.setFixedTime(moment);

/** @returns several preparations as one, made one after the other. */
export const allOf =
  (...preparations: readonly ((context: BrowserContext) => Promise<void>)[]) =>
  async (context: BrowserContext): Promise<void> => {
    for (const prepare of preparations) await prepare(context);
  };
