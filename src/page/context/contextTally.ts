import { type Game, hasContexts } from '../../domain/game.ts';
import type { Results } from '../../domain/results.ts';
import type { Snapshot } from '../snapshot.ts';

/** @returns how often a context was opened and how right those claims were; null where the game has no contexts. */
export const contextTally = (
  game: Game,
  { contexts: { opened, right } }: Results,
  { words: { say } }: Snapshot,
): string | null => {
  if (!hasContexts(game)) return null;
  return opened === 0 ? say('results.contexts.none') : say('results.contexts', { n: opened, right });
};
