import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** @returns the page as assistive technology gets it, as text: role, name and state of each part, one a line. */
export const treeOf = (page: Page): Promise<string> => page.locator('body').ariaSnapshot();

/**
 * @param skipped the names of the rules to look past.
 * @returns what axe finds wrong on the page, each with its rule and place.
 */
export const axeViolationsIn = async (page: Page, skipped: readonly string[] = []): Promise<string[]> => {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const rules = Object.fromEntries(skipped.map((name) => [name, { enabled: false }]));
  const options = JSON.stringify({ resultTypes: ['violations'], rules });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}: ${failureSummary}`),
  );
};

/** Fails when axe finds anything wrong. It is no proof that all is well: see {@link treeOf}. */
export const expectNoAxeViolations = async (page: Page): Promise<void> => {
  expect(await axeViolationsIn(page)).toEqual([]);
};
