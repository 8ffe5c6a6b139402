import type { PageStores } from '../page/snapshot.ts';
import { afterPaint } from './afterPaint.ts';

const join = async (stores: PageStores): Promise<void> => (await import('./listen.ts')).listen(stores);

/** Brings the sound once the page is painted. Where it does not load there is silence, and nothing else changes. */
export const joinSound = (stores: PageStores): void => {
  afterPaint(() => void join(stores).catch(() => {}));
};
