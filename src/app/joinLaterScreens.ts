import { daySeedAt } from '../domain/dealing.ts';
import type { LaterScreens } from '../page/laterScreens.ts';
import type { Page } from '../page/page.ts';
import type { PageStores } from '../page/snapshot.ts';
import { notify } from '../stores/notices.ts';
import type { Slot } from '../stores/slot.ts';
import { afterPaint } from './afterPaint.ts';
import { dayKeyOf } from './keeping/dayKey.ts';
import { textUnder } from './keeping/kept.ts';
import { loadWords } from './loadWords.ts';
import type { Navigation } from './navigation.ts';

/** How long the title may stand before the later screens are loaded behind it. */
const patienceMs = 3000;

/** What the later screens need besides. */
interface Surroundings {
  readonly navigation: Navigation;
  /** Where the device keeps things, or null where it does not. */
  readonly device: Storage | null;
}

const load = async (
  stores: PageStores,
  later: Slot<LaterScreens>,
  page: Page,
  around: Surroundings,
): Promise<void> => {
  const { game, words, notices } = stores;
  const { navigation, device } = around;
  const { language } = words.getState();
  try {
    const [{ laterScreens }, { joinContext }, { joinMap }, { joinRecords }, all] = await Promise.all([
      import('../page/laterScreens.ts'),
      import('./joinContext.ts'),
      import('./joinMap.ts'),
      import('./records/joinRecords.ts'),
      loadWords(language, game.getState().edition),
      import('./sending/sending.ts'),
    ]);
    // Another language, chosen meanwhile, has come with all its words.
    if (words.getState().language === language) words.setState(all, true);
    later.setState(laterScreens, true);
    joinContext(stores, page);
    joinMap(stores, page, navigation);
    joinRecords(stores, device, page);
  } catch {
    notify(notices, 'notice.loadFailed');
  }
};

/**
 * Brings the screens that the first one did not need, with the words they speak: as soon as the title is left, so
 * that they never stand in the way of the first card.
 */
export const joinLaterScreens = (
  stores: PageStores,
  later: Slot<LaterScreens>,
  page: Page,
  around: Surroundings,
): void => {
  const { device } = around;
  let isAskedFor = false;
  const ask = (): void => {
    if (isAskedFor) return;
    isAskedFor = true;
    void load(stores, later, page, around);
  };
  // Who has played today's deal finds the day's result on the title, and should not see it change.
  if (textUnder(device, dayKeyOf(daySeedAt(Date.now())))) afterPaint(ask);
  else setTimeout(ask, patienceMs);
  // A question of the first screen is put by a later one.
  stores.draft.subscribe(({ asks }) => asks && ask());
  page.onDrawn((screen) => {
    if (screen === 'sort') afterPaint(ask);
    else if (screen !== 'title') ask();
  });
};
