import type { Page } from 'playwright-core';

/** What one opening of a page took. */
export interface Opening {
  /** From the start of navigation to the first paint of any content, in ms. */
  readonly firstPaint: number;
  /** From the start of navigation to the first card that can be played, in ms. */
  readonly firstCard: number;
  /** Bytes of all files that had arrived before that card, as they were sent. */
  readonly bytesBefore: number;
}

/** Runs in the page. */
const readOpening = (): Opening => {
  const firstCard = performance.getEntriesByName('first-card')[0]?.startTime ?? Number.NaN;
  const files = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    firstCard,
    bytesBefore: files
      .filter(({ responseEnd }) => responseEnd <= firstCard)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  };
};

/** @returns what the opening of the page took; its first card is there. */
export const measureOpening = (page: Page): Promise<Opening> => page.evaluate(readOpening);
