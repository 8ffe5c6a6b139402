import type { Deck, DeckTexts } from '../../domain/deck.ts';
import { chanceFrom } from '../../domain/random.ts';
import type { Results } from '../../domain/results.ts';
import { knowing, knowingPick } from './knowing.ts';
import { always, guessing, guessingPick } from './knowingNothing.ts';
import { type Lot, type Player, playGame, type Sorter } from './playGame.ts';
import type { TextsByLanguage } from './readCards.ts';
import { drawSplit, readStyle } from './styleReader.ts';

/** A way to play, with a name for the table. */
export interface Strategy {
  readonly name: string;
  readonly play: (lot: Lot) => Results;
}

/** Knows something in every round. */
const whoKnows = (steps: -1 | 0 | 1): Player => ({ sort: knowing(steps), pick: knowingPick });

/** Knows nothing, so that answers and checks are guesses. */
const whoSorts = (sort: Sorter): Player => ({ sort, pick: guessingPick });

/** The ways to play that need no text of the cards, by their names. */
const players: Readonly<Record<string, Player>> = {
  honest: whoKnows(0),
  overconfident: whoKnows(1),
  underconfident: whoKnows(-1),
  'always Bubble, certain': whoSorts(always({ side: 'bubble', conviction: 'certain' })),
  'always Bubble, leaning': whoSorts(always({ side: 'bubble', conviction: 'leaning' })),
  'always Lab, certain': whoSorts(always({ side: 'lab', conviction: 'certain' })),
  'guesses, leaning': whoSorts(guessing('leaning')),
  'guesses, certain': whoSorts(guessing('certain')),
};

/**
 * Has read half of the deck, and sorts cards of the other half alone: leaning, to the side that a card sounds like.
 * Half of an argument has too few replies for the other rounds.
 */
const playByStyle = (deck: Deck, texts: DeckTexts, lot: Lot): Results => {
  const [{ seen, unseen }] = drawSplit(deck, chanceFrom(lot.luck));
  const read = readStyle(seen, texts);
  const sort: Sorter = (claim, chance) => [{ side: read(claim), conviction: 'leaning' }, chance];
  return playGame({ ...deck, claims: unseen }, lot, whoSorts(sort), 'sort');
};

/** @returns every strategy for the deck, with one that goes by style for each language of its texts. */
export const strategiesFor = (deck: Deck, texts: TextsByLanguage): readonly Strategy[] => [
  ...Object.entries(players).map(([name, player]) => ({
    name,
    play: (lot: Lot) => playGame(deck, lot, player),
  })),
  ...Object.entries(texts).map(([language, words]) => ({
    name: `by style, ${language}`,
    play: (lot: Lot) => playByStyle(deck, words, lot),
  })),
];
