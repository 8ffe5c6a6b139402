import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../src/tools/simulation/options.ts';

describe('the words after npm run simulate --', () => {
  test.each([
    [[], { games: 500, seed: 1 }],
    [['--games', '20'], { games: 20, seed: 1 }],
    [['--seed', '0'], { games: 500, seed: 0 }],
    [['--seed', '4294967295', '--games', '100000'], { games: 100_000, seed: 4_294_967_295 }],
  ])('%j are understood', (words, options) => {
    expect(parseOptions(words)).toEqual({ kind: 'options', options });
  });

  test.each([
    [['--gmes', '20'], 'There is no option --gmes.'],
    [['20'], 'There is no option 20.'],
    [['--games', '20', 'more'], 'There is no option more.'],
    [['--games'], '--games takes a whole number from 2 to 100000, not nothing.'],
    [['--games', 'many'], '--games takes a whole number from 2 to 100000, not many.'],
    [['--games', '1'], '--games takes a whole number from 2 to 100000, not 1.'],
    [['--games', '100001'], '--games takes a whole number from 2 to 100000, not 100001.'],
    [['--games', '2.5'], '--games takes a whole number from 2 to 100000, not 2.5.'],
    [['--seed', '-1'], '--seed takes a whole number from 0 to 4294967295, not -1.'],
    [['--seed', '4294967296'], '--seed takes a whole number from 0 to 4294967295, not 4294967296.'],
  ])('%j are answered with a sentence', (words, sentence) => {
    expect(parseOptions(words)).toEqual({
      kind: 'problem',
      sentence: `${sentence} Usage: npm run simulate -- --games 500 --seed 1`,
    });
  });
});
