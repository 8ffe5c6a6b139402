import { daySeedAt } from '../domain/dealing.ts';
import type { Page } from '../page/page.ts';
import type { DraftStore } from '../stores/draft.ts';
import { afterPaint } from './afterPaint.ts';
import { dayKeyOf } from './keeping/dayKey.ts';
import { textUnder } from './keeping/kept.ts';
import type { LaterLoading } from './loadLater.ts';

/** How long the title may stand before the later screens are loaded behind it. */
const patienceMs = 3000;

/**
 * Brings the screens that the first one did not need, with the words they speak: as soon as the title is left, so
 * that they never stand in the way of the first card. Where they have failed to come, they are asked for once more
 * when a screen needs them.
 *
 * @param device where the device keeps things, or null where it does not.
 */
export const joinLaterScreens = (
  { ask }: LaterLoading,
  page: Page,
  draft: DraftStore,
  device: Storage | null,
): void => {
  // Who has played today's deal finds the day's result on the title, and should not see it change.
  if (textUnder(device, dayKeyOf(daySeedAt(Date.now())))) afterPaint(ask);
  else setTimeout(ask, patienceMs);
  // A question of the first screen is put by a later one.
  draft.subscribe(({ asks }) => asks && ask());
  let before = '';
  page.onDrawn((screen) => {
    if (screen === before) return;
    before = screen;
    if (screen === 'sort') afterPaint(ask);
    else if (screen !== 'title') ask();
  });
};
