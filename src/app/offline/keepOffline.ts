import type { PageStores } from '../../page/snapshot.ts';
import { notify } from '../../stores/notices.ts';
import { addressInGame } from '../addressInGame.ts';
import { followManifest } from './followManifest.ts';

/** How seldom a page that is looked at again asks whether there is a newer version. */
const betweenLooksMs = 60 * 60 * 1000;

/** Waits until the browser has nothing more urgent to do; a second where it cannot tell. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 10_000 });
    else setTimeout(resolve, 1000);
  });

/** Calls once a version newer than the one that this page came from is on the device and waits. */
const whenNewer = (registration: ServiceWorkerRegistration, call: () => void): void => {
  const { serviceWorker } = navigator;
  const look = (): void => {
    // Without a controller the page came from the network: what waits is no newer.
    if (registration.waiting && serviceWorker.controller) call();
  };
  const watch = (): void => registration.installing?.addEventListener('statechange', look);
  look();
  // The browser looks by itself, and may have found it before this page had the time.
  watch();
  registration.addEventListener('updatefound', watch);
};

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
  const registration = await navigator.serviceWorker.register(addressInGame('sw.js'));
  whenNewer(registration, () => notify(notices, 'notice.newVersion'));
  lookAgain(registration);
};
