import type { Deck } from '../../domain/deck.ts';
import type { Options } from './options.ts';
import { type Simulation, styleSplits } from './simulation.ts';
import type { Summary } from './statistics.ts';
import { tableOf } from './table.ts';

const withError = ({ mean, error }: Summary): string => `${mean.toFixed(1)} (± ${(2 * error).toFixed(1)})`;

const stylesIn = (shares: Simulation['styleShares']): string =>
  Object.entries(shares)
    .map(([language, share]) => `${(share * 100).toFixed(1)} % of the cards in ${language}`)
    .join(' and ');

/** @returns the table and what is to be seen in it, as lines of plain text. */
export const reportOf = (deck: Deck, { games, seed }: Options, simulation: Simulation): readonly string[] => {
  const { played, aboveOverconfident, aboveUnderconfident, styleShares } = simulation;
  return [
    `${games} games with each strategy; ${deck.id} version ${deck.version}, seed ${seed}.`,
    '',
    ...tableOf(played),
    '',
    'What to see: three players know the same, in the same games. The one who says just how sure she is earns',
    `${withError(aboveOverconfident)} points a game more than the one who claims a step more, and ${withError(aboveUnderconfident)} more`,
    'than the one who claims a step less (± two standard errors).',
    "Whoever sends everything to one side tells nothing apart (d' is 0) and leans all the way to it; a coin's d' is near 0.",
    'Whoever knows nothing is right in one answer of four and one check of three.',
    `A reader of style alone, taught with half of the deck, sorts right ${stylesIn(styleShares)}`,
    `of the other half, over ${styleSplits} splits. Chance is 50 %. Such a reader has the sort round alone.`,
  ];
};
