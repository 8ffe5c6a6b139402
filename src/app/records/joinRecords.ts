import { isUnfinished } from '../../domain/game.ts';
import type { Page } from '../../page/page.ts';
import type { PageStores } from '../../page/snapshot.ts';
import { joinHistory } from './joinHistory.ts';
import { joinToday } from './joinToday.ts';

/** Whoever is asked something goes on from the question. */
const goOnFromQuestion = (): void => document.getElementById('asked')?.focus({ preventScroll: true });

/**
 * Keeps what is played to the end: as the day's result where the deal is a day's, and in the history. A game that a
 * reload brings back finished is not finished again.
 */
export const joinRecords = (stores: PageStores, storage: Storage | null, page: Page): void => {
  const finishes = [joinToday(stores, storage, page), joinHistory(stores, storage)];
  stores.game.subscribe(({ game, edition }, { game: before }) => {
    if (!game?.isOver || !isUnfinished(before) || before?.seed !== game.seed) return;
    for (const finish of finishes) finish(game, edition);
  });
  stores.draft.subscribe(({ asks }, before) => {
    if (asks !== before.asks) goOnFromQuestion();
  });
  goOnFromQuestion();
};
