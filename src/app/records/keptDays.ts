import { deckOfEdition } from '../../content/editions.ts';
import type { Game } from '../../domain/game.ts';
import type { Seed } from '../../domain/random.ts';
import { formatSavedGame, replayGame } from '../../domain/savedGame.ts';
import { dayKeyOf, dayKeys } from '../keeping/dayKey.ts';
import { checkGame } from '../keeping/gameSchema.ts';
import { keep, parseJson, textUnder } from '../keeping/kept.ts';
import { keysIn } from './keysIn.ts';

/** How many days' results stay on the device: more than one, for clocks that were set wrong. */
const daysKept = 7;

/** @returns the first finished game of that day's deal; null where there is none that can be read. */
export const readDay = (storage: Storage | null, seed: Seed): Game | null => {
  const kept = checkGame(parseJson(textUnder(storage, dayKeyOf(seed)) ?? ''));
  const deck = kept ? deckOfEdition(kept.edition) : undefined;
  if (!kept || !deck || kept.seed !== seed) return null;
  const game = replayGame(deck, kept);
  return typeof game !== 'string' && game.isOver ? game : null;
};

const tidy = (storage: Storage | null, latest: string): void => {
  const others = keysIn(storage, dayKeys).filter((key) => key !== latest);
  for (const key of others.toSorted().slice(0, Math.max(0, others.length + 1 - daysKept)))
    storage?.removeItem(key);
};

/**
 * Keeps a finished game as the result of its day, unless that day has one already: only the first counts.
 *
 * @returns whether the day has a result now.
 */
export const keepDay = (storage: Storage | null, game: Game, edition: number): boolean => {
  if (readDay(storage, game.seed)) return true;
  const key = dayKeyOf(game.seed);
  const isKept = keep(storage, key, { ...formatSavedGame(game, edition), challenge: null });
  if (isKept) tidy(storage, key);
  return isKept;
};
