import { conclude, resultsFrom, resultsHeading } from './ends.ts';
import { playLaterRounds } from './laterRounds.ts';
import type { Player } from './player.ts';
import { expectResults } from './results.ts';
import { sortClaims } from './sorting.ts';

/** Plays from the first claim to the results, and holds them against the rules. */
export const playToResults = async (player: Player): Promise<void> => {
  const sorted = await sortClaims(player);
  const later = await playLaterRounds(player);
  await conclude(player);
  await resultsHeading(player).waitFor();
  await expectResults(player, resultsFrom(sorted, later));
};
