import type { BrowserContext } from 'playwright-core';

/**
 * Lets every new game be of one deal, so that whoever looks at all screens sees the same ones each time: first in the
 * answer round comes a reply, then what was set against 1999, and the first claim that is checked has no figure.
 */
export const oneDeal = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript('crypto.getRandomValues = (numbers) => numbers.fill(1000000013)');
};
