import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeckParsing } from '../../content/parseDeck.ts';
import { languages } from '../../text/languages.ts';
import { packHtml } from './packHtml.ts';

const styleFiles = [
  new URL('../../pack/pack.css', import.meta.url),
  new URL('../../pack/cards.css', import.meta.url),
];

const readStyles = (): string => styleFiles.map((file) => readFileSync(file, 'utf8')).join('\n');

/**
 * Writes the lesson packs of all ready sets of a deck, one page for each language.
 *
 * @param out the folder for them; it is made where it is not there.
 * @returns the paths of the files.
 */
export const writePack = (
  { deck, lessons, words }: Extract<DeckParsing, { kind: 'deck' }>,
  out: string,
): readonly string[] => {
  mkdirSync(out, { recursive: true });
  const styles = readStyles();
  return languages.flatMap((language) => {
    const own = words.get(language);
    if (!own) return [];
    const path = join(out, `${deck.id}-${language}.html`);
    writeFileSync(path, packHtml(language, { deck, lessons, words: own }, styles));
    return [path];
  });
};
