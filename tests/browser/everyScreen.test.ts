import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Words } from '../../src/stores/words.ts';
import { axeViolationsIn, treeOf } from './harness/accessibility.ts';
import { faintTextsOn } from './playing/contrast.ts';
import { misfitsOn, smallWindows, tangledOn } from './playing/fit.ts';
import { oneDeal } from './playing/oneDeal.ts';
import { outlinesIn } from './playing/outlines.ts';
import { pageTitlesIn } from './playing/pageTitles.ts';
import { arrive, type Player } from './playing/player.ts';
import { expectInOrder } from './playing/results.ts';
import { type Look, lookAtAllScreens, type View } from './playing/screens.ts';

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

/** Each screen tells assistive technology what it is made of, and nothing of the picture. */
const lookAtOutline = ({ page, words }: Player): Look => {
  const outlines = outlinesIn(words);
  const pageTitles = pageTitlesIn(words);
  return async (view) => {
    // What is not letters, such as quotation marks, is written in the tree with marks of its own.
    const tree = (await treeOf(page)).replaceAll('\\"', '"');
    for (const part of outlines[view]) expectInOrder(tree, part);
    expect(await page.title(), view).toBe(pageTitles[view]);
    expect(tree.split('[checked]').length - 1, view).toBe(checkedPlaces(view));
    expect(await rolesOn(page), view).not.toContain('Canvas');
  };
};

/** Colours are the same in every language, and looking at them is what takes axe longest. */
const skippedRules = { en: [], zh: ['color-contrast'] } as const;
const colourSchemes = { en: ['dark', 'light'], zh: [] } as const;

/** What axe finds wrong, and texts that do not stand out from the very pixels they stand on, by night and by day. */
const lookAtColours = async (
  { page, words: { language } }: Player,
  view: View,
): Promise<readonly string[]> => {
  const faults = (await axeViolationsIn(page, skippedRules[language])).map((each) => `${view}: ${each}`);
  for (const colorScheme of colourSchemes[language]) {
    await page.emulateMedia({ colorScheme });
    faults.push(...(await faintTextsOn(page)).map((each) => `${view}, ${colorScheme}: ${each}`));
  }
  return faults;
};

const usualWindow = { width: 1280, height: 720 } as const;

/** Until it is put down or closed, a held card or an open context lies over the picture, and may lie on a side's name. */
const isFine = (view: View, misfit: string, { say }: Words): boolean => {
  if (view === 'held claim') return misfit.includes('is covered by');
  const names = [say('side.bubble'), say('side.lab')].map((name) => `"${name}" `);
  return view === 'open context' && names.some((name) => misfit.startsWith(name));
};

/** What is cut off, covered or hard to press in small windows and with large text. */
const lookAtFit = async ({ page, words }: Player, view: View): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const window of smallWindows) {
    await page.setViewportSize(window);
    const found = (await misfitsOn(page)).filter((each) => !isFine(view, each, words));
    faults.push(...found.map((each) => `${view}, ${window.width} by ${window.height}: ${each}`));
  }
  if (view !== 'open context')
    faults.push(...(await tangledOn(page)).map((each) => `${view}, large text: ${each}`));
  await page.setViewportSize(usualWindow);
  return faults;
};

test.each(['en', 'zh'] as const)(
  'every screen tells what it is made of, has nothing wrong for axe, can be read by day and by night, and fits: %s',
  { timeout: 240_000 },
  async (language) => {
    const player = await arrive({ language, reducedMotion: true, prepare: oneDeal });
    const lookAtParts = lookAtOutline(player);
    const faults: string[] = [];
    await player.page.locator('canvas').waitFor({ state: 'attached' });
    await lookAtAllScreens(player, async (view) => {
      await lookAtParts(view);
      faults.push(...(await lookAtColours(player, view)), ...(await lookAtFit(player, view)));
    });
    expect(faults).toEqual([]);
  },
);
