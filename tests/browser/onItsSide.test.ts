import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { startUnhurried } from './playing/ends.ts';
import { expectFocus } from './playing/focus.ts';
import { arrive, quiet } from './playing/player.ts';
import { mixedIntents, sortClaims } from './playing/sorting.ts';
import { cardAt, placeFor } from './playing/table.ts';

const phoneOnItsSide = { viewport: { width: 740, height: 360 }, touch: true } as const;

const edgesOf = async (locator: Locator): Promise<{ top: number; bottom: number }> => {
  const { y = Number.NaN, height = 0 } = (await locator.boundingBox()) ?? {};
  return { top: y, bottom: y + height };
};

/** Runs in the page. @returns the height of all that can be scrolled to, and of the card's face that is not seen. */
const heights = (): readonly unknown[] => {
  const unseen = [...document.querySelectorAll('article')].find(
    (face) => !face.checkVisibility({ visibilityProperty: true }),
  );
  return [document.documentElement.scrollHeight, unseen?.clientHeight];
};

test.each(['en', 'zh'] as const)(
  'on a phone on its side a notice covers nothing, and nothing unseen makes the table higher: %s',
  async (language) => {
    const player = await arrive({ ...quiet, ...phoneOnItsSide, language });
    const { page, words } = player;
    const notice = page.getByRole('status').filter({ hasText: words.say('notice.noStage') });
    await notice.waitFor();
    const { bottom } = await edgesOf(notice);
    expect((await edgesOf(page.getByRole('heading', { level: 1 }))).top).toBeGreaterThanOrEqual(bottom);

    await startUnhurried(player);
    await expectFocus(cardAt(player, 0));
    expect((await edgesOf(cardAt(player, 0))).top).toBeGreaterThanOrEqual(bottom);
    const place = await edgesOf(placeFor(player, { side: 'lab', conviction: 'certain' }));
    expect(place.bottom).toBeLessThanOrEqual(360);

    await page.getByRole('button', { name: words.say('notice.close') }).press('Enter');
    await expectFocus(cardAt(player, 0));
    for (const position of [0, 1, 2]) {
      expect(await page.evaluate(heights)).toEqual([360, 0]);
      await sortClaims(player, mixedIntents, { from: position, to: position + 1 });
    }
    expect(await page.evaluate(heights)).toEqual([360, 0]);
  },
);
