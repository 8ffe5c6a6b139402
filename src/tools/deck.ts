// npm run deck -- check <folder>: says everything that is wrong with the deck in a folder.
// npm run deck -- pack <folder> [--out dir]: writes its lesson packs, to be printed, one file for each language.
// Leaves with 0 for a good deck, 1 for one with problems, 2 for words it does not know.

import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDeckFolder } from '../build/deckFolder.ts';
import { type DeckParsing, parseDeck } from '../content/parseDeck.ts';
import { formatProblem } from '../content/problem.ts';
import { exchangesOf, fairlyWrongFor, rightFor } from '../domain/argument/exchange.ts';
import type { Deck } from '../domain/deck.ts';
import { type ExchangeForm, exchangeForms, sides } from '../domain/vocabulary.ts';
import { writePack } from './lessonPack/writePack.ts';

const usage = [
  'Usage: npm run deck -- check <folder>',
  '       npm run deck -- pack <folder> [--out <folder for the pages>]',
  'for example: npm run deck -- check assets/decks/bubble-or-lab',
].join('\n');

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const describe = (deck: Deck): string => {
  const numbers = sides.map((side) => `${deck.claims.filter((claim) => claim.side === side).length} ${side}`);
  return `${deck.id} version ${deck.version}, ${deck.claims.length} claims: ${numbers.join(', ')}`;
};

const formNames: Readonly<Record<ExchangeForm, string>> = {
  reply: 'to be answered',
  thenAndNow: 'to be set against today',
};

/** Says which claims an answer round can put, each with its number of fairly wrong cards; and which it cannot. */
const describeForm = (deck: Deck, form: ExchangeForm): string => {
  const put = exchangesOf(deck).flatMap((each) => (each.form === form ? [each.claim] : []));
  const refused = deck.claims
    .map(({ id }) => id)
    .filter((id) => rightFor(deck, id, form).length > 0 && !put.includes(id));
  const list = (ids: readonly string[]): string =>
    ids.map((id) => `${id} ${fairlyWrongFor(deck, id, form).length}`).join(', ');
  const rest = refused.length > 0 ? `; not enough beside ${list(refused)}` : '';
  return `Claims ${formNames[form]}, each with its number of fairly wrong cards: ${list(put) || 'none'}${rest}.`;
};

type Playable = Extract<DeckParsing, { kind: 'deck' }>;

/** Prints what is wrong with the deck in the folder. @returns the deck; null where anything is. */
const readDeck = (folder: string): Playable | null => {
  if (!isFolder(folder)) {
    console.error(`${folder}: There is no such folder. Give the path of the folder that holds deck.yaml.`);
    return null;
  }
  const parsing = parseDeck(readDeckFolder(folder, folder.replace(/[\\/]+$/, '')));
  if (parsing.kind === 'deck') return parsing;
  for (const problem of parsing.problems) console.error(formatProblem(problem));
  console.error(`${parsing.problems.length} to mend.`);
  return null;
};

/** Prints what is to be said of the deck. @returns the exit code. */
const check = (folder: string): number => {
  const parsing = readDeck(folder);
  if (!parsing) return 1;
  console.log(`${folder} is good: ${describe(parsing.deck)}.`);
  for (const form of exchangeForms) console.log(describeForm(parsing.deck, form));
  return 0;
};

/** Writes the lesson packs of the deck. @returns the exit code. */
const pack = (folder: string, out: string): number => {
  const parsing = readDeck(folder);
  if (!parsing) return 1;
  if (parsing.lessons.length === 0) {
    console.error(`${folder}/deck.yaml: There is no lesson to print. Add one under "lessons".`);
    return 1;
  }
  for (const path of writePack(parsing, out)) console.log(path);
  return 0;
};

/** What was asked for, or null for words that say nothing. */
const readWords = (): { command: string; folder: string; out: string | undefined } | null => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    const [command, folder, ...rest] = positionals;
    return command && folder && rest.length === 0 ? { command, folder, out: values.out } : null;
  } catch {
    return null;
  }
};

const words = readWords();
if (words?.command === 'check' && words.out === undefined) process.exitCode = check(words.folder);
else if (words?.command === 'pack') process.exitCode = pack(words.folder, words.out ?? '.');
else {
  console.error(usage);
  process.exitCode = 2;
}
