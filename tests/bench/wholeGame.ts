import type { Page } from 'playwright-core';
import type { PageKind } from './pages.ts';

/** What a whole visit costs. */
export interface WholeGame {
  /** Bytes of all scripts, as they were sent. */
  readonly scriptBytes: number;
  /** Bytes of everything, as it was sent. */
  readonly allBytes: number;
  /** JavaScript's memory after a garbage collection, in bytes. */
  readonly heapBytes: number;
}

const playToTheEnd = async (page: Page): Promise<void> => {
  for (let claim = 0; claim < 12; claim += 1) {
    await page
      .getByRole('radio')
      .nth(claim % 6)
      .click();
    await page.getByRole('button', { name: /^(Next claim|On to the answers)$/ }).press('Enter');
  }
  for (let choice = 0; choice < 6; choice += 1) {
    await page.getByRole('radio').first().dblclick();
    await page.getByRole('button', { name: /^(Next |On to |To the )/ }).press('Enter');
  }
  await page.getByRole('button', { name: 'Show my results' }).press('Enter');
  await page.getByRole('heading', { name: 'Results' }).waitFor();
};

/** Runs in the page. */
const readBytes = (): Omit<WholeGame, 'heapBytes'> => {
  const files = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  const sizeOf = (some: readonly PerformanceResourceTiming[]): number =>
    some.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return { scriptBytes: sizeOf(files.filter(({ name }) => /\.js$/.test(name))), allBytes: sizeOf(files) };
};

/** Plays a game from the first card to the results where there is one, and reads what the visit cost. */
export const measureWholeGame = async (page: Page, kind: PageKind): Promise<WholeGame> => {
  if (kind === 'game') await playToTheEnd(page);
  await page.waitForLoadState('networkidle');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { ...(await page.evaluate(readBytes)), heapBytes: usedSize };
};
