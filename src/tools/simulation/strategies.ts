import type { Deck, DeckTexts } from '../../domain/deck.ts';
import { chanceFrom } from '../../domain/random.ts';
import type { Results } from '../../domain/results.ts';
import { knowing } from './knowing.ts';
import { always, guessing } from './knowingNothing.ts';
import { type Lot, playGame, type Sorter } from './playGame.ts';
import type { TextsByLanguage } from './readCards.ts';
import { drawSplit, readStyle } from './styleReader.ts';

/** A way to play, with a name for the table. */
export interface Strategy {
  readonly name: string;
  readonly play: (lot: Lot) => Results;
}

/** The ways to play that need no text of the cards, by their names. */
const sorters: Readonly<Record<string, Sorter>> = {
  honest: knowing(0),
  overconfident: knowing(1),
  underconfident: knowing(-1),
  'always Bubble, certain': always({ side: 'bubble', conviction: 'certain' }),
  'always Bubble, leaning': always({ side: 'bubble', conviction: 'leaning' }),
  'always Lab, certain': always({ side: 'lab', conviction: 'certain' }),
  'guesses, leaning': guessing('leaning'),
  'guesses, certain': guessing('certain'),
};

/** Has read half of the deck, and plays with the other half alone: leaning, to the side that a card sounds like. */
const playByStyle = (deck: Deck, texts: DeckTexts, lot: Lot): Results => {
  const [{ seen, unseen }] = drawSplit(deck, chanceFrom(lot.luck));
  const read = readStyle(seen, texts);
  return playGame({ ...deck, claims: unseen }, lot, (claim, chance) => [
    { side: read(claim), conviction: 'leaning' },
    chance,
  ]);
};

/** @returns every strategy for the deck, with one that goes by style for each language of its texts. */
export const strategiesFor = (deck: Deck, texts: TextsByLanguage): readonly Strategy[] => [
  ...Object.entries(sorters).map(([name, sorter]) => ({
    name,
    play: (lot: Lot) => playGame(deck, lot, sorter),
  })),
  ...Object.entries(texts).map(([language, words]) => ({
    name: `by style, ${language}`,
    play: (lot: Lot) => playByStyle(deck, words, lot),
  })),
];
