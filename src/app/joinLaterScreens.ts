import type { LaterScreens } from '../page/laterScreens.ts';
import type { Page } from '../page/page.ts';
import type { PageStores } from '../page/snapshot.ts';
import { notify } from '../stores/notices.ts';
import type { Slot } from '../stores/slot.ts';
import { afterPaint } from './afterPaint.ts';
import { loadWords } from './loadWords.ts';
import type { Navigation } from './navigation.ts';

/** How long the title may stand before the later screens are loaded behind it. */
const patienceMs = 3000;

const load = async (
  stores: PageStores,
  later: Slot<LaterScreens>,
  page: Page,
  navigation: Navigation,
): Promise<void> => {
  const { game, words, notices } = stores;
  const { language } = words.getState();
  try {
    const [{ laterScreens }, { joinContext }, { joinMap }, all] = await Promise.all([
      import('../page/laterScreens.ts'),
      import('./joinContext.ts'),
      import('./joinMap.ts'),
      loadWords(language, game.getState().edition),
      import('./sending/sending.ts'),
    ]);
    // Another language, chosen meanwhile, has come with all its words.
    if (words.getState().language === language) words.setState(all, true);
    later.setState(laterScreens, true);
    joinContext(stores, page);
    joinMap(stores, page, navigation);
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
  navigation: Navigation,
): void => {
  let isAskedFor = false;
  const ask = (): void => {
    if (isAskedFor) return;
    isAskedFor = true;
    void load(stores, later, page, navigation);
  };
  setTimeout(ask, patienceMs);
  page.onDrawn((screen) => {
    if (screen === 'sort') afterPaint(ask);
    else if (screen !== 'title') ask();
  });
};
