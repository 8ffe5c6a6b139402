import type { Deck } from '../domain/deck.ts';
import type { Lesson } from '../domain/lesson.ts';
import { type Language, languages } from '../text/languages.ts';
import { assembleDeck, assembleLessons, assembleWords, type DeckWords } from './assemble.ts';
import type { Problem } from './problem.ts';
import { dealProblems } from './rules/deal.ts';
import { exchangeProblems } from './rules/exchanges.ts';
import { problemsOf } from './rules/problemsOf.ts';
import { readStructure } from './structure.ts';
import { readWords } from './words.ts';

/** The files of one deck as they were read; null stands for one that is not there. */
export interface DeckFiles {
  /** The path that problems give, such as `assets/decks/bubble-or-lab`. */
  readonly folder: string;
  /** `deck.yaml`: the structure. */
  readonly deck: string | null;
  /** `en.yaml` and so on: the words, by language. */
  readonly words: Readonly<Record<Language, string | null>>;
}

/** A deck that can be played, with its words by language; or everything that is wrong with it: at least one problem. */
export type DeckParsing =
  | {
      readonly kind: 'deck';
      readonly deck: Deck;
      /** The ready sets of cards for a class, in the order of the file. */
      readonly lessons: readonly Lesson[];
      readonly words: ReadonlyMap<string, DeckWords>;
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** What is wrong with a deck whose every part is right in itself. */
function* wholeProblems(file: string, deck: Deck): Iterable<Problem> {
  yield* dealProblems(file, deck);
  yield* exchangeProblems(file, deck);
}

/** @returns the deck that the files hold, or all their problems at once. Never throws, whatever the files hold. */
export const parseDeck = ({ folder, deck: source, words: sources }: DeckFiles): DeckParsing => {
  const structure = readStructure(`${folder}/deck.yaml`, source);
  const read = languages.map((language) =>
    readWords(`${folder}/${language}.yaml`, language, sources[language]),
  );
  const faults = Array.from(problemsOf(structure, read));
  const deck = assembleDeck(structure);
  const problems = faults.length === 0 && deck ? Array.from(wholeProblems(structure.file, deck)) : faults;
  if (problems.length > 0 || !deck) return { kind: 'problems', problems };
  const words = read.flatMap((each) => {
    const assembled = assembleWords(structure, each);
    return assembled ? [[each.language, assembled] as const] : [];
  });
  return { kind: 'deck', deck, lessons: assembleLessons(structure), words: new Map(words) };
};
