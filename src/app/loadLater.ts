import type { LaterScreens } from '../page/laterScreens.ts';
import type { Page } from '../page/page.ts';
import type { PageStores } from '../page/snapshot.ts';
import { dismiss, notify } from '../stores/notices.ts';
import type { Slot } from '../stores/slot.ts';
import { loadWords } from './loadWords.ts';
import type { Navigation } from './navigation.ts';
import { startAnewIfReachable } from './startAnew.ts';

/** Brings the screens that the first one did not need, with the words they speak. */
export interface LaterLoading {
  /** Asks for them, unless they are there or on their way. */
  readonly ask: () => void;
  /** Asks once more after a failure. */
  readonly retry: () => void;
}

/** What the later screens need besides. */
interface Surroundings {
  readonly navigation: Navigation;
  /** Where the device keeps things, or null where it does not. */
  readonly device: Storage | null;
}

/** @returns the loading of the later screens into their slot, and of all words in the language that is set. */
export const createLaterLoading = (
  stores: PageStores,
  later: Slot<LaterScreens>,
  page: Page,
  { navigation, device }: Surroundings,
): LaterLoading => {
  const { game, words, notices, settings } = stores;
  let isUnderWay = false;

  const load = async (): Promise<void> => {
    const { language } = settings.getState();
    const [{ laterScreens }, { joinContext }, { joinMap }, { joinRecords }, { joinGuide }, all] =
      await Promise.all([
        import('../page/laterScreens.ts'),
        import('./joinContext.ts'),
        import('./joinMap.ts'),
        import('./records/joinRecords.ts'),
        import('./joinGuide.ts'),
        loadWords(language, game.getState().edition),
        import('./sending/sending.ts'),
      ]);
    // Another language, chosen meanwhile, comes with all its words.
    if (settings.getState().language === language || !words.getState().rounds) words.setState(all, true);
    if (later.getState()) return;
    later.setState(laterScreens, true);
    joinContext(stores, page);
    joinMap(stores, page, navigation);
    joinRecords(stores, device, page);
    joinGuide(stores, device, page);
  };

  const attempt = async (afterFailure: () => Promise<void>): Promise<void> => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await load();
      dismiss(notices, 'notice.loadFailed');
    } catch {
      notify(notices, 'notice.loadFailed');
      await afterFailure().catch(() => {});
    }
    isUnderWay = false;
  };

  return {
    ask: () => {
      if (!later.getState()) void attempt(async () => {});
    },
    retry: () => void attempt(startAnewIfReachable),
  };
};
