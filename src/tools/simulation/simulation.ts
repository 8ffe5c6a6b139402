import type { Deck } from '../../domain/deck.ts';
import type { Options } from './options.ts';
import { lotsFrom } from './playGame.ts';
import type { TextsByLanguage } from './readCards.ts';
import { type Summary, summaryOf } from './statistics.ts';
import { strategiesFor } from './strategies.ts';
import { styleShare } from './styleReader.ts';
import type { Played } from './table.ts';

/** How many splits of the deck the style reader is tried on. */
export const styleSplits = 200;

/** What came of many games. */
export interface Simulation {
  readonly played: readonly Played[];
  /** How many points a game honesty brings above claiming one step more, or less; in the same games. */
  readonly aboveOverconfident: Summary;
  readonly aboveUnderconfident: Summary;
  /** The share (0 to 1) of unseen cards that their style sorts right, by language. */
  readonly styleShares: Readonly<Record<string, number>>;
}

const pointsOf = (played: readonly Played[], name: string): readonly number[] => {
  const found = played.find((each) => each.name === name);
  if (!found) throw new Error(`no strategy is called ${name}`);
  return found.games.map(({ points }) => points);
};

const advantageOver = (played: readonly Played[], rival: string): Summary => {
  const honest = pointsOf(played, 'honest');
  return summaryOf(pointsOf(played, rival).map((points, game) => (honest[game] ?? Number.NaN) - points));
};

/**
 * Plays the same games with every strategy.
 *
 * @returns the same for the same deck, texts and options.
 */
export const simulate = (deck: Deck, texts: TextsByLanguage, { games, seed }: Options): Simulation => {
  const lots = lotsFrom(games, seed);
  const played = strategiesFor(deck, texts).map(({ name, play }) => ({ name, games: lots.map(play) }));
  const shares = Object.entries(texts).map(([language, words]) => [
    language,
    styleShare(deck, words, styleSplits, seed),
  ]);
  return {
    played,
    aboveOverconfident: advantageOver(played, 'overconfident'),
    aboveUnderconfident: advantageOver(played, 'underconfident'),
    styleShares: Object.fromEntries(shares),
  };
};
