import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { treeOf } from './harness/accessibility.ts';
import { oneDeal } from './playing/oneDeal.ts';
import { outlinesIn } from './playing/outlines.ts';
import { pageTitlesIn } from './playing/pageTitles.ts';
import { arrive } from './playing/player.ts';
import { expectInOrder } from './playing/results.ts';
import { lookAtAllScreens, type View } from './playing/screens.ts';

/** @returns the roles of everything that the browser itself tells assistive technology of. */
const rolesOn = async (page: Page): Promise<readonly unknown[]> => {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  return nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value);
};

/** How many places, cards or options may be said to be chosen. */
const checkedPlaces = (view: View): number =>
  ['held claim', 'chosen card', 'chosen option'].includes(view) ? 1 : 0;

test.each(['en', 'zh'] as const)(
  'each screen tells assistive technology what it is made of, and nothing of the picture: %s',
  { timeout: 120_000 },
  async (language) => {
    const player = await arrive({ language, reducedMotion: true, prepare: oneDeal });
    const { page } = player;
    const outlines = outlinesIn(player.words);
    const pageTitles = pageTitlesIn(player.words);
    await page.locator('canvas').waitFor({ state: 'attached' });
    await lookAtAllScreens(player, async (view) => {
      // What is not letters, such as quotation marks, is written in the tree with marks of its own.
      const tree = (await treeOf(page)).replaceAll('\\"', '"');
      for (const part of outlines[view]) expectInOrder(tree, part);
      expect(await page.title(), view).toBe(pageTitles[view]);
      expect(tree.split('[checked]').length - 1, view).toBe(checkedPlaces(view));
      expect(await rolesOn(page), view).not.toContain('Canvas');
    });
  },
);
