import type { PageStores } from '../../page/snapshot.ts';
import type { PlayedGame, ShelfStore } from '../../stores/shelf.ts';
import type { Finished } from './finished.ts';
import { eraseRecords, keepRecord, playedGameOf, readRecords, recordKeys } from './keptRecords.ts';

/** What the browser does not keep stays for the visit. */
const unkeptOn = (shelf: ShelfStore): readonly PlayedGame[] =>
  (shelf.getState().history ?? []).filter(({ isKept }) => !isKept);

/**
 * Keeps the history in step with the device, also when another tab changes it.
 *
 * @returns what is to be called with each finished game.
 */
export const joinHistory = ({ shelf }: PageStores, storage: Storage | null): Finished => {
  const look = (unkept = unkeptOn(shelf)): void =>
    shelf.setState({ history: [...unkept, ...readRecords(storage)] });

  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(recordKeys)) look();
  });
  look();
  return (game, edition) => {
    const finishedAt = Date.now();
    const played = playedGameOf(game, edition, finishedAt);
    const isKept = keepRecord(storage, game, edition, finishedAt);
    look(isKept || !played ? unkeptOn(shelf) : [played, ...unkeptOn(shelf)]);
  };
};

/** Takes the whole history off the device and off the page. */
export const eraseHistory = (shelf: ShelfStore, storage: Storage | null): void => {
  eraseRecords(storage);
  shelf.setState({ history: [] });
};
