import { recordKeys } from '../../../src/app/records/keptRecords.ts';
import { latestEdition } from '../../../src/content/editions.ts';
import { formatSavedGame } from '../../../src/domain/savedGame.ts';
import { keeping } from './keptGame.ts';
import { finishedGame } from './link.ts';

/** Noon of a day in March. */
export const moment = Date.UTC(2025, 2, 14, 12);

/** A game finished some days before {@link moment}, as the device keeps it: 8 points, see mixedIntents. */
export const keepingRecord = (daysBefore: number) => {
  const finishedAt = moment - daysBefore * 86_400_000;
  const game = { ...formatSavedGame(finishedGame(500_000_000 + daysBefore), latestEdition), challenge: null };
  return keeping(
    `${recordKeys}${String(finishedAt).padStart(16, '0')}-${game.seed}`,
    JSON.stringify({ finishedAt, game }),
  );
};
