import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDeckFolder } from '../../build/deckFolder.ts';
import { parseDeck } from '../../content/parseDeck.ts';
import { formatProblem } from '../../content/problem.ts';
import type { Deck } from '../../domain/deck.ts';
import { type CardsProblem, createCards, type LessonWords } from '../../domain/session/card.ts';
import type { NameWords } from '../../domain/session/names.ts';
import type { SessionMaterial } from '../../domain/session/session.ts';
import type { SessionSettings } from '../../domain/session/settings.ts';

/** The folder of each released deck below `assets/decks`, by the number of its edition. */
export const editionFolders: ReadonlyMap<number, string> = new Map([[1, 'bubble-or-lab']]);

const decksFolder = fileURLToPath(new URL('../../../assets/decks', import.meta.url));

interface Edition {
  readonly deck: Deck;
  readonly words: Readonly<Record<string, LessonWords>>;
}

/** Gives a session what it is held with; or why there is nothing to hold it with. */
export type Provide = (
  settings: Pick<SessionSettings, 'edition' | 'claims' | 'language'>,
) => SessionMaterial | CardsProblem | 'lesson/unknown-edition' | 'lesson/unknown-language';

const readEdition = (name: string): Edition => {
  const folder = join(decksFolder, name);
  const parsing = parseDeck(readDeckFolder(folder, `assets/decks/${name}`));
  if (parsing.kind === 'problems') throw new Error(parsing.problems.map(formatProblem).join('\n'));
  return { deck: parsing.deck, words: Object.fromEntries(parsing.words) };
};

/**
 * @param names by the code of the language.
 * @returns what gives sessions their cards and names. Throws where a released deck cannot be read.
 */
export const createProvider = (names: Readonly<Record<string, NameWords>>): Provide => {
  const editions = new Map(Array.from(editionFolders, ([number, name]) => [number, readEdition(name)]));
  return ({ edition, claims, language }) => {
    const found = editions.get(edition);
    if (!found) return 'lesson/unknown-edition';
    const own = Object.hasOwn(names, language) ? names[language] : undefined;
    if (!own) return 'lesson/unknown-language';
    const cards = createCards(found.deck, claims, found.words);
    return typeof cards === 'string' ? cards : { cards, names: own };
  };
};
