import type { Deck, DeckTexts } from '../domain/deck.ts';
import { assembleDeck, assembleTexts } from './assemble.ts';
import type { Problem } from './problem.ts';
import { dealProblems } from './rules/deal.ts';
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
  readonly texts: Readonly<Record<string, string | null>>;
}

/** A deck that can be played, with its words by language; or everything that is wrong with it: at least one problem. */
export type DeckParsing =
  | { readonly kind: 'deck'; readonly deck: Deck; readonly texts: ReadonlyMap<string, DeckTexts> }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** @returns the deck that the files hold, or all their problems at once. Never throws, whatever the files hold. */
export const parseDeck = ({ folder, deck: source, texts: sources }: DeckFiles): DeckParsing => {
  const structure = readStructure(`${folder}/deck.yaml`, source);
  const languages = Object.entries(sources).map(
    ([language, text]) => [language, readWords(`${folder}/${language}.yaml`, text)] as const,
  );
  const faults = Array.from(
    problemsOf(
      structure,
      languages.map(([, words]) => words),
    ),
  );
  const deck = assembleDeck(structure);
  const texts = languages.flatMap(([language, words]) => {
    const assembled = assembleTexts(words);
    return assembled ? [[language, assembled] as const] : [];
  });
  const problems = faults.length === 0 && deck ? Array.from(dealProblems(structure.file, deck)) : faults;
  return problems.length === 0 && deck
    ? { kind: 'deck', deck, texts: new Map(texts) }
    : { kind: 'problems', problems };
};
