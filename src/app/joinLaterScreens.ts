import type { LaterScreens } from '../page/laterScreens.ts';
import type { PageStores } from '../page/snapshot.ts';
import { notify } from '../stores/notices.ts';
import type { Slot } from '../stores/slot.ts';
import { loadWords } from './loadWords.ts';

/** Brings the screens that the first one did not need, with the words they speak. */
export const joinLaterScreens = (
  { words, settings, notices }: PageStores,
  later: Slot<LaterScreens>,
): void => {
  const join = async (): Promise<void> => {
    try {
      const { language } = settings.getState();
      const [{ laterScreens }, all] = await Promise.all([
        import('../page/laterScreens.ts'),
        loadWords(language),
      ]);
      if (settings.getState().language !== language) return join();
      words.setState(all, true);
      later.setState(laterScreens, true);
    } catch {
      notify(notices, 'notice.loadFailed');
    }
  };
  void join();
};
