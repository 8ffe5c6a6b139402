import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeckFiles } from '../content/parseDeck.ts';
import { languages } from '../text/languages.ts';

/** @returns the paths of all files of the deck in the folder, whether they are there or not. */
export const deckPaths = (folder: string): readonly string[] =>
  ['deck', ...languages].map((name) => join(folder, `${name}.yaml`));

const readIfThere = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/**
 * @param folder the path of the folder to read.
 * @param shownAs the path of the folder in problems.
 * @returns what the files of the deck hold; null for one that cannot be read.
 */
export const readDeckFolder = (folder: string, shownAs: string): DeckFiles => ({
  folder: shownAs,
  deck: readIfThere(join(folder, 'deck.yaml')),
  words: { en: readIfThere(join(folder, 'en.yaml')), zh: readIfThere(join(folder, 'zh.yaml')) },
});
