import { expect, test } from 'vitest';
import { faintTextsOn } from './playing/contrast.ts';
import { oneDeal } from './playing/oneDeal.ts';
import { arrive } from './playing/player.ts';
import { lookAtAllScreens } from './playing/screens.ts';

test('every text stands out from what it is written on, by day and by night', {
  timeout: 240_000,
}, async () => {
  const player = await arrive({ reducedMotion: true, prepare: oneDeal });
  await player.page.locator('canvas').waitFor({ state: 'attached' });
  const faint: string[] = [];
  await lookAtAllScreens(player, async (view) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await player.page.emulateMedia({ colorScheme });
      const found = await faintTextsOn(player.page);
      faint.push(...found.map((each) => `${view}, ${colorScheme}: ${each}`));
    }
  });
  expect(faint).toEqual([]);
});
