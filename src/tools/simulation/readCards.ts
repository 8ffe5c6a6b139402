import { readDeckFolder } from '../../build/deckFolder.ts';
import { parseDeck } from '../../content/parseDeck.ts';
import type { Problem } from '../../content/problem.ts';
import type { Deck, DeckTexts } from '../../domain/deck.ts';
import { type Language, languages } from '../../text/languages.ts';

/** The deck's words by the name of their language. */
export type TextsByLanguage = Readonly<Record<string, DeckTexts>>;

/** The deck with its words, or what is wrong with it. */
export type CardsReading =
  | { readonly kind: 'cards'; readonly deck: Deck; readonly texts: TextsByLanguage }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

const folder = 'assets/decks/bubble-or-lab';

/** In plain letters, so that the columns of a table stay straight. */
const plainNames: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' };

/** @returns the cards of the real deck. */
export const readCards = (): CardsReading => {
  const parsing = parseDeck(readDeckFolder(folder, folder));
  if (parsing.kind === 'problems') return parsing;
  const texts = languages.flatMap((language) => {
    const words = parsing.words.get(language);
    return words ? [[plainNames[language], words.texts] as const] : [];
  });
  return { kind: 'cards', deck: parsing.deck, texts: Object.fromEntries(texts) };
};
