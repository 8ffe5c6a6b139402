/// <reference path="./deckFiles.d.ts" />
import { deck as bubbleOrLab } from '../../assets/decks/bubble-or-lab/deck.yaml';
import type { Deck, DeckTexts } from '../domain/deck.ts';
import type { Language } from '../text/languages.ts';

/** One released version of a deck. */
interface Edition {
  /** The number by which score links name it: given once, never again. */
  readonly number: number;
  readonly deck: Deck;
  readonly loadTexts: Readonly<Record<Language, () => Promise<{ readonly texts: DeckTexts }>>>;
}

/** Every version ever released, so that every link ever made can be opened. */
export const editions: readonly Edition[] = [
  {
    number: 1,
    deck: bubbleOrLab,
    loadTexts: {
      en: () => import('../../assets/decks/bubble-or-lab/en.yaml'),
      zh: () => import('../../assets/decks/bubble-or-lab/zh.yaml'),
    },
  },
];

/** The edition that new games are dealt from. */
export const latestEdition = 1;

const editionNumbered = (number: number): Edition | undefined =>
  editions.find((edition) => edition.number === number);

/** @returns the deck of the edition, or undefined when no edition has that number. */
export const deckOfEdition = (number: number): Deck | undefined => editionNumbered(number)?.deck;

/**
 * @param number the number of an edition that there is; any other is a programmer's error and throws.
 * @returns the words of its deck. Rejects when they cannot be fetched, as without a connection.
 */
export const loadDeckTexts = async (number: number, language: Language): Promise<DeckTexts> => {
  const edition = editionNumbered(number);
  if (!edition) throw new Error(`there is no edition ${number}`);
  return (await edition.loadTexts[language]()).texts;
};
