import type { PageStores } from '../page/snapshot.ts';
import { notify } from '../stores/notices.ts';

/** Brings the screens that the first one did not need. */
export const joinLaterScreens = ({ later, notices }: PageStores): void => {
  const join = async (): Promise<void> => {
    try {
      const { laterScreens } = await import('../page/laterScreens.ts');
      later.setState(laterScreens, true);
    } catch {
      notify(notices, 'notice.loadFailed');
    }
  };
  void join();
};
