// npm run deck -- check <folder>: says everything that is wrong with the deck in a folder.
// Leaves with 0 for a good deck, 1 for one with problems, 2 for words it does not know.

import { statSync } from 'node:fs';
import { readDeckFolder } from '../build/deckFolder.ts';
import { parseDeck } from '../content/parseDeck.ts';
import { formatProblem } from '../content/problem.ts';
import { exchangesOf, fairlyWrongFor, rightFor } from '../domain/argument/exchange.ts';
import type { Deck } from '../domain/deck.ts';
import { type ExchangeForm, exchangeForms, sides } from '../domain/vocabulary.ts';

const usage =
  'Usage: npm run deck -- check <folder>, for example: npm run deck -- check assets/decks/bubble-or-lab';

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

/** Prints what is to be said of the deck. @returns the exit code. */
const check = (folder: string): number => {
  if (!isFolder(folder)) {
    console.error(`${folder}: There is no such folder. Give the path of the folder that holds deck.yaml.`);
    return 1;
  }
  const parsing = parseDeck(readDeckFolder(folder, folder.replace(/[\\/]+$/, '')));
  if (parsing.kind === 'deck') {
    console.log(`${folder} is good: ${describe(parsing.deck)}.`);
    for (const form of exchangeForms) console.log(describeForm(parsing.deck, form));
    return 0;
  }
  for (const problem of parsing.problems) console.error(formatProblem(problem));
  console.error(`${parsing.problems.length} to mend.`);
  return 1;
};

const [command, folder, ...rest] = process.argv.slice(2);
if (command === 'check' && folder && rest.length === 0) process.exitCode = check(folder);
else {
  console.error(usage);
  process.exitCode = 2;
}
