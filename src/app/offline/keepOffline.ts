import type { PageStores } from '../../page/snapshot.ts';
import { notify } from '../../stores/notices.ts';
import { addressInGame } from '../addressInGame.ts';
import { followManifest } from './followManifest.ts';
import { whenNewer } from './whenNewer.ts';

/** How seldom a page that is looked at again asks whether there is a newer version. */
const betweenLooksMs = 60 * 60 * 1000;

/** Waits until the browser has nothing more urgent to do; a second where it cannot tell. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 10_000 });
    else setTimeout(resolve, 1000);
  });

/** A game may lie open for days: whenever it is looked at again, it asks for a newer version. */
const lookAgain = (registration: ServiceWorkerRegistration): void => {
  let last = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - last < betweenLooksMs) return;
    last = performance.now();
    // Offline there is nothing newer.
    registration.update().catch(() => {});
  });
};

/**
 * Keeps the game on the device, so that it can be played without a network from the next visit on, and tells the
 * player when a newer version waits. Rejects where the browser does not let the page do so.
 */
export const keepOffline = async ({ words, notices }: PageStores): Promise<void> => {
  followManifest(words);
  await idle();
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(addressInGame('sw.js'));
  whenNewer(
    registration,
    () => serviceWorker.controller !== null,
    () => notify(notices, 'notice.newVersion'),
  );
  lookAgain(registration);
};
