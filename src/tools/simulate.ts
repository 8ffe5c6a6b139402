// npm run simulate -- --games 500 --seed 1: plays many games with named strategies and prints what each comes to.
// Leaves with 0 for a table, 1 for a deck that has problems, 2 for words it does not know.

import { formatProblem } from '../content/problem.ts';
import { type Options, parseOptions } from './simulation/options.ts';
import { readCards } from './simulation/readCards.ts';
import { reportOf } from './simulation/report.ts';
import { simulate } from './simulation/simulation.ts';

/** Prints the table, or what is wrong with the deck. @returns the exit code. */
const run = (options: Options): number => {
  const reading = readCards();
  if (reading.kind === 'problems') {
    for (const problem of reading.problems) console.error(formatProblem(problem));
    return 1;
  }
  const { deck, texts } = reading;
  for (const line of reportOf(deck, options, simulate(deck, texts, options))) console.log(line);
  return 0;
};

const parsing = parseOptions(process.argv.slice(2));
if (parsing.kind === 'options') process.exitCode = run(parsing.options);
else {
  console.error(parsing.sentence);
  process.exitCode = 2;
}
