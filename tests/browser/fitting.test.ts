import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Words } from '../../src/stores/words.ts';
import { phone } from './harness/phone.ts';
import { misfitsOn } from './playing/fit.ts';
import { oneDeal } from './playing/oneDeal.ts';
import { arrive } from './playing/player.ts';
import { lookAtAllScreens, type View } from './playing/screens.ts';

/** The narrowest phone; a laptop's window of 1366 by 768 with everything twice as large; a phone on its side. */
const windows = [
  { width: 320, height: 640 },
  { width: 683, height: 384 },
  { width: 740, height: 360 },
] as const;

/** Until it is put down or closed, a held card or an open context lies over the picture, and may lie on a side's name. */
const isFine = (view: View, misfit: string, { say }: Words): boolean => {
  if (view === 'held claim') return misfit.includes('is covered by');
  const names = [say('side.bubble'), say('side.lab')].map((name) => `"${name}" `);
  return view === 'open context' && names.some((name) => misfit.startsWith(name));
};

/** With text twice as large on a phone not everything fits, but what is read must not lie on anything else. */
const tangledOn = async (page: Page): Promise<string[]> => {
  await page.setViewportSize(phone.viewport);
  const enlarge = (size: string): Promise<void> =>
    page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
  await enlarge('200%');
  const found = await misfitsOn(page);
  await enlarge('');
  return found.filter((each) => each.includes(' lies on '));
};

test.each(['en', 'zh'] as const)(
  'nothing is cut off, covered or hard to press in small windows and with large text: %s',
  { timeout: 120_000 },
  async (language) => {
    const player = await arrive({ language, reducedMotion: true, prepare: oneDeal });
    const misfits: string[] = [];
    await lookAtAllScreens(player, async (view) => {
      for (const window of windows) {
        await player.page.setViewportSize(window);
        const found = (await misfitsOn(player.page)).filter((each) => !isFine(view, each, player.words));
        misfits.push(...found.map((each) => `${view}, ${window.width} by ${window.height}: ${each}`));
      }
      if (view !== 'open context')
        misfits.push(...(await tangledOn(player.page)).map((each) => `${view}, large text: ${each}`));
    });
    expect(misfits).toEqual([]);
  },
);
