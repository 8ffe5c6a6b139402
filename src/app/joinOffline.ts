import type { PageStores } from '../page/snapshot.ts';
import type { Slot } from '../stores/slot.ts';

/** Lets the device keep the game, once all of it is loaded. Where that cannot be, the game is as it is without. */
export const joinOffline = (stores: PageStores, later: Slot<unknown>): void => {
  if (!import.meta.env.PROD) return;
  later.subscribe(() => {
    void import('./offline/keepOffline.ts').then(({ keepOffline }) => keepOffline(stores)).catch(() => {});
  });
};
