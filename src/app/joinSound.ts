import type { PageStores } from '../page/snapshot.ts';
export const joinSound = (_: PageStores): void => {};
