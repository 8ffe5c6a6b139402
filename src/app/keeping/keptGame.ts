import type { KeptGame } from './gameSchema.ts';
import { type Kept, keep, readKept } from './kept.ts';

/** Where the game is kept: for the tab, so that two tabs do not mix, and for the device, to go on with later. */
export const gameKey = 'bubble-or-lab/game';

/** @returns the game kept in the storage. */
export const readGame = (storage: Storage | null): Promise<Kept<KeptGame>> =>
  readKept(storage, gameKey, async () => (await import('./gameSchema.ts')).checkGame);

/** @returns whether the game is kept now. */
export const keepGame = (storage: Storage | null, game: KeptGame): boolean => keep(storage, gameKey, game);
