import { deckOfEdition } from '../../content/editions.ts';
import { type Game, stageOf } from '../../domain/game.ts';
import { resultsOf } from '../../domain/results.ts';
import { formatSavedGame, replayGame } from '../../domain/savedGame.ts';
import type { PlayedGame } from '../../stores/shelf.ts';
import { keep, parseJson, textUnder } from '../keeping/kept.ts';
import { keysIn } from './keysIn.ts';
import { checkRecord } from './recordSchema.ts';

/**
 * What the keys of finished games begin with. Each game has a key of its own: two tabs that finish at once do not
 * overwrite each other, and a damaged record takes no other with it.
 */
export const recordKeys = 'bubble-or-lab/played/';

/** How many finished games stay on the device. */
const recordsKept = 30;

/** The moment stands first, in as many digits for each, so that the keys sort by it. */
const keyOf = (finishedAt: number, game: Game): string =>
  `${recordKeys}${String(finishedAt).padStart(16, '0')}-${game.seed}`;

/** @returns a finished game that is not kept yet, with what it came to; null where it is not over. */
export const playedGameOf = (game: Game, edition: number, finishedAt: number): PlayedGame | null => {
  const deck = deckOfEdition(edition);
  if (!deck || stageOf(game).kind !== 'results') return null;
  return { finishedAt, seed: game.seed, edition, game, results: resultsOf(deck, game), isKept: false };
};

const readRecord = (storage: Storage | null, key: string): PlayedGame | null => {
  const record = checkRecord(parseJson(textUnder(storage, key) ?? ''));
  const deck = record ? deckOfEdition(record.game.edition) : undefined;
  if (!record || !deck) return null;
  const game = replayGame(deck, record.game);
  const played = typeof game === 'string' ? null : playedGameOf(game, record.game.edition, record.finishedAt);
  return played && { ...played, isKept: true };
};

/** @returns the finished games kept on the device, the latest first; those that cannot be read are left out. */
export const readRecords = (storage: Storage | null): readonly PlayedGame[] =>
  keysIn(storage, recordKeys)
    .map((key) => readRecord(storage, key))
    .filter((record) => record !== null)
    .toSorted((one, other) => other.finishedAt - one.finishedAt)
    .slice(0, recordsKept);

const oldestFirst = (storage: Storage | null): readonly string[] => keysIn(storage, recordKeys).toSorted();

/** Where there is no room, the oldest make room. */
const keepWithRoom = (storage: Storage | null, key: string, value: unknown): boolean => {
  if (keep(storage, key, value)) return true;
  const [oldest] = oldestFirst(storage);
  if (oldest === undefined) return false;
  storage?.removeItem(oldest);
  return keepWithRoom(storage, key, value);
};

/** Whether the same game has been kept before, move for move, as when two tabs finish it. */
const isKept = (storage: Storage | null, game: string): boolean =>
  keysIn(storage, recordKeys).some((key) => textUnder(storage, key)?.includes(game));

/** @returns whether the finished game is kept now; false where storage is full or closed. */
export const keepRecord = (
  storage: Storage | null,
  game: Game,
  edition: number,
  finishedAt: number,
): boolean => {
  const saved = { ...formatSavedGame(game, edition), challenge: null };
  if (isKept(storage, JSON.stringify(saved))) return true;
  if (!keepWithRoom(storage, keyOf(finishedAt, game), { finishedAt, game: saved })) return false;
  const keys = oldestFirst(storage);
  for (const key of keys.slice(0, Math.max(0, keys.length - recordsKept))) storage?.removeItem(key);
  return true;
};

/** Takes all finished games off the device. */
export const eraseRecords = (storage: Storage | null): void => {
  for (const key of keysIn(storage, recordKeys)) storage?.removeItem(key);
};
