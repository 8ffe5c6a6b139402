import { deckOfEdition, latestEdition } from '../../content/editions.ts';
import { type Game, isUnfinished } from '../../domain/game.ts';
import { formatSavedGame, replayGame } from '../../domain/savedGame.ts';
import { formatScoreLink, parseScoreLink } from '../../domain/scoreLink.ts';
import type { Table } from '../../stores/game.ts';
import type { KeptGame } from './gameSchema.ts';
import type { Kept } from './kept.ts';
import { keepGame, readGame } from './keptGame.ts';

/** The two storages of a browser; null where it does not give one. */
export interface Storages {
  /** Of this tab: keeps two tabs apart. */
  readonly tab: Storage | null;
  /** Of the device: lets a new tab go on with an unfinished game. */
  readonly device: Storage | null;
}

/** @returns a table of the edition with nothing on it. */
export const bareTable = (edition: number): Table => ({ edition, game: null, challenge: null });

const challengeFrom = (link: string | null): Game | null => {
  const linked = link === null ? null : parseScoreLink(link, deckOfEdition);
  return linked && typeof linked !== 'string' ? linked.game : null;
};

const tableFrom = (kept: Kept<KeptGame>): Table | null => {
  if (kept.found === 'nothing') return bareTable(latestEdition);
  const deck = kept.found === 'value' ? deckOfEdition(kept.value.edition) : undefined;
  if (kept.found !== 'value' || !deck) return null;
  const game = replayGame(deck, kept.value);
  if (typeof game === 'string') return null;
  return { edition: kept.value.edition, game, challenge: challengeFrom(kept.value.challenge) };
};

/** @returns whether the table is kept now, if only in one of the two storages. */
export const keepTable = ({ tab, device }: Storages, { edition, game, challenge }: Table): boolean => {
  if (!game) return true;
  const kept: KeptGame = {
    ...formatSavedGame(game, edition),
    challenge: challenge && formatScoreLink(challenge, edition, { belief: true }),
  };
  return [tab, device].map((storage) => keepGame(storage, kept)).includes(true);
};

/**
 * @returns what lay on this tab's table; else the device's unfinished game, which is kept for this tab too from now
 * on; null when what was kept cannot be read or cannot be played.
 */
export const restoreTable = async ({ tab, device }: Storages): Promise<Table | null> => {
  const ofTab = tableFrom(await readGame(tab));
  if (!ofTab || ofTab.game) return ofTab;
  const ofDevice = tableFrom(await readGame(device));
  if (!ofDevice || !isUnfinished(ofDevice.game)) return ofDevice && bareTable(latestEdition);
  keepTable({ tab, device: null }, ofDevice);
  return ofDevice;
};
