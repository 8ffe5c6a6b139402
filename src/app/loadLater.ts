import type { LaterScreens } from '../page/laterScreens.ts';
import type { Page } from '../page/page.ts';
import type { PageStores } from '../page/snapshot.ts';
import { dismiss, notify } from '../stores/notices.ts';
import type { Slot } from '../stores/slot.ts';
import type { Language } from '../text/languages.ts';
import type { Around } from './around.ts';
import { loadWords } from './loadWords.ts';
import { startAnewIfReachable } from './startAnew.ts';

/** Brings the screens that the first one did not need, with the words they speak. */
export interface LaterLoading {
  /** Asks for them, unless they are there or on their way. */
  readonly ask: () => void;
  /** Asks once more after a failure. */
  readonly retry: () => void;
}

const bring = async (language: Language, around: Around, page: Page): Promise<void> => {
  const { game, words, settings } = around.stores;
  const [{ joinLater }, all] = await Promise.all([
    import('./joinLater.ts'),
    loadWords(language, game.getState().edition),
  ]);
  // Another language, chosen meanwhile, comes with all its words.
  if (settings.getState().language === language || !words.getState().rounds) words.setState(all, true);
  if (!around.later.getState()) joinLater(around, page);
};

/** @returns the loading of the later screens into their slot, and of all words in the language that is set. */
export const createLaterLoading = (
  stores: PageStores,
  later: Slot<LaterScreens>,
  page: Page,
  surroundings: Omit<Around, 'stores' | 'later'>,
): LaterLoading => {
  const { words, notices, settings } = stores;
  let isUnderWay = false;
  // A language that did not load by itself is told with the same notice, which is not for this to take away.
  let hasToldFailure = false;

  const attempt = async (language: Language, afterFailure: () => Promise<void>): Promise<void> => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await bring(language, { ...surroundings, stores, later }, page);
      if (hasToldFailure) dismiss(notices, 'notice.loadFailed');
    } catch {
      hasToldFailure = true;
      notify(notices, 'notice.loadFailed');
      await afterFailure().catch(() => {});
    }
    isUnderWay = false;
  };

  return {
    ask: () => {
      // Not the language that is set: that may have failed to load, and these screens go without it.
      if (!later.getState()) void attempt(words.getState().language, async () => {});
    },
    retry: () => {
      // Whatever has failed, this brings all of it.
      hasToldFailure = true;
      void attempt(settings.getState().language, startAnewIfReachable);
    },
  };
};
