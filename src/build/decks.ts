import { basename, dirname, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { type DeckParsing, parseDeck } from '../content/parseDeck.ts';
import { formatProblem } from '../content/problem.ts';
import { deckPaths, readDeckFolder } from './deckFolder.ts';

/** A file of a deck: the folder with the deck's name, then the file. */
const deckFile = /[\\/]assets[\\/]decks[\\/][^\\/]+[\\/][^\\/]+\.yaml$/;

type Playable = Extract<DeckParsing, { kind: 'deck' }>;

/** @returns the module of one file of the deck: the structure, or the words of one language. */
const moduleFrom = ({ deck, texts }: Playable, file: string): string => {
  const language = basename(file, '.yaml');
  return language === 'deck'
    ? `export const deck = ${JSON.stringify(deck)};`
    : `export const texts = ${JSON.stringify(texts.get(language))};`;
};

/**
 * @returns a plugin that lets the game import the files of a deck as modules: `deck` from `deck.yaml`, and `texts`
 * (cards and reasons) from the file of each language. A deck with problems stops the build, which names them all.
 */
export const decks = (): Plugin => {
  let root = '';
  return {
    name: 'decks',
    configResolved: (config) => {
      root = config.root;
    },
    load: {
      filter: { id: deckFile },
      handler(file) {
        const folder = dirname(file);
        for (const path of deckPaths(folder)) this.addWatchFile(path);
        const shownAs = relative(root, folder).split(sep).join('/');
        const parsing = parseDeck(readDeckFolder(folder, shownAs));
        if (parsing.kind === 'deck') return { code: moduleFrom(parsing, file), moduleType: 'js' };
        return this.error(['The deck cannot be used.', ...parsing.problems.map(formatProblem)].join('\n'));
      },
    },
  };
};
