import { isSeed, type Seed } from '../../domain/random.ts';

/** What can be told the command. */
export interface Options {
  readonly games: number;
  readonly seed: Seed;
}

/** The options, or a sentence on what is wrong with the words. */
export type OptionsParsing =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'problem'; readonly sentence: string };

const defaults: Options = { games: 500, seed: 1 };

const mostGames = 100_000;

const usage = 'Usage: npm run simulate -- --games 500 --seed 1';

/** What each option takes: the numbers in words, and whether one is among them. */
const ranges = {
  games: {
    words: `a whole number from 2 to ${mostGames}`,
    has: (number: number) => number >= 2 && number <= mostGames,
  },
  seed: { words: `a whole number from 0 to ${2 ** 32 - 1}`, has: isSeed },
} as const;

const nameFrom = (word: string): keyof Options | null => {
  if (word === '--games') return 'games';
  return word === '--seed' ? 'seed' : null;
};

const numberFrom = (word: string): number | null => (/^\d{1,10}$/.test(word) ? Number(word) : null);

/** @param words what follows the command: names, each with its number. What is not told is 500 games, and seed 1. */
export const parseOptions = (words: readonly string[], told: Options = defaults): OptionsParsing => {
  const [first, value = 'nothing', ...rest] = words;
  if (first === undefined) return { kind: 'options', options: told };
  const name = nameFrom(first);
  if (!name) return { kind: 'problem', sentence: `There is no option ${first}. ${usage}` };
  const number = numberFrom(value);
  if (number === null || !ranges[name].has(number))
    return { kind: 'problem', sentence: `${first} takes ${ranges[name].words}, not ${value}. ${usage}` };
  return parseOptions(rest, { ...told, [name]: number });
};
