import { formatPlayed } from '../../page/history/playedAddress.ts';
import type { PageStores } from '../../page/snapshot.ts';
import type { PlayedGame, ShelfStore } from '../../stores/shelf.ts';
import type { Finished } from './finished.ts';
import { eraseRecords, keepRecord, playedGameOf, readRecords, recordKeys } from './keptRecords.ts';

/** What the browser does not keep stays for the visit. */
const unkeptOn = (shelf: ShelfStore): readonly PlayedGame[] =>
  (shelf.getState().history ?? []).filter(({ isKept }) => !isKept);

/** Opens the game that the address names, as far as the page has its deck; on the way back, leads to its row. */
const openNamed = ({ shelf, game, draft }: PageStores): void => {
  const { history, opened: before } = shelf.getState();
  const named = history?.find(({ finishedAt }) => formatPlayed(finishedAt) === location.hash);
  const opened = named?.edition === game.getState().edition ? named : null;
  if (opened?.finishedAt === before?.finishedAt) return;
  draft.setState({ shared: 'no' });
  shelf.setState({ opened });
  if (opened) scrollTo(0, 0);
  const start = opened || !before ? 'h1' : `a[href="${formatPlayed(before.finishedAt)}"]`;
  document.querySelector<HTMLElement>(start)?.focus({ preventScroll: opened !== null });
};

/**
 * Keeps the history in step with the device, also when another tab changes it, and with the address, which may name one
 * of its games.
 *
 * @returns what is to be called with each finished game.
 */
export const joinHistory = (stores: PageStores, storage: Storage | null): Finished => {
  const { shelf } = stores;
  const look = (unkept = unkeptOn(shelf)): void => {
    shelf.setState({ history: [...unkept, ...readRecords(storage)] });
    openNamed(stores);
  };

  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(recordKeys)) look();
  });
  stores.route.subscribe(() => openNamed(stores));
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
