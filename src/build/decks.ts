import { basename, dirname, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { DeckWords } from '../content/assemble.ts';
import { type DeckParsing, parseDeck } from '../content/parseDeck.ts';
import { formatProblem } from '../content/problem.ts';
import { deckPaths, readDeckFolder } from './deckFolder.ts';

/** A file of a deck: the folder with the deck's name, then the file, then the part of the words, if not the first. */
const deckFile =
  /[\\/]assets[\\/]decks[\\/][^\\/]+[\\/][^\\/]+\.yaml(?:\?(?:reasons|temptations|contexts|argument|checks|lessons))?$/;

type Playable = Extract<DeckParsing, { kind: 'deck' }>;

/** The parts of the words, each a module of its own; the first is what a file gives unless another is asked for. */
const parts = [
  'texts',
  'reasons',
  'temptations',
  'contexts',
  'argument',
  'checks',
  'lessons',
] as const satisfies readonly (keyof DeckWords)[];

/** @returns the module of one file of the deck: the structure, its ready sets of cards, or a part of the words of one language. */
const moduleFrom = ({ deck, lessons, words }: Playable, path: string, query = ''): string => {
  const language = basename(path, '.yaml');
  if (language === 'deck')
    return query === 'lessons'
      ? `export const lessons = ${JSON.stringify(lessons)};`
      : `export const deck = ${JSON.stringify(deck)};`;
  const part = parts.find((each) => each === query) ?? parts[0];
  return `export const ${part} = ${JSON.stringify(words.get(language)?.[part])};`;
};

/**
 * @returns a plugin that lets the game import the files of a deck as modules: `deck` from `deck.yaml`, and from the file
 * of each language `texts` (cards), which the first card needs. The other words come by themselves:
 * `reasons` from `en.yaml?reasons`, and likewise `temptations`, `contexts`, `argument`, `checks` and `lessons`; the ready sets of
 * cards themselves are `lessons` from `deck.yaml?lessons`. A deck with problems stops the build, which names them all.
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
      handler(id) {
        const [path = '', query] = id.split('?');
        const folder = dirname(path);
        for (const each of deckPaths(folder)) this.addWatchFile(each);
        const shownAs = relative(root, folder).split(sep).join('/');
        const parsing = parseDeck(readDeckFolder(folder, shownAs));
        if (parsing.kind === 'deck') return { code: moduleFrom(parsing, path, query), moduleType: 'js' };
        return this.error(['The deck cannot be used.', ...parsing.problems.map(formatProblem)].join('\n'));
      },
    },
  };
};
