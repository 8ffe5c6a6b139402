import { expect, test } from 'vitest';
import { resultsOf } from '../../../src/domain/results.ts';
import type { Placement } from '../../../src/domain/vocabulary.ts';
import { tableOf } from '../../../src/tools/simulation/table.ts';
import { aDeck } from '../../fixtures/aDeck.ts';
import { aFinishedGame, times, toBubble, toLab } from '../../fixtures/aGame.ts';

const perfect: readonly Placement[] = [...times(6, toBubble.certain), ...times(6, toLab.certain)];

const resultsAfter = (placements: readonly Placement[]) => resultsOf(aDeck(), aFinishedGame(placements));

test('the table has a row for each strategy, with the mean over its games and the share of each band', () => {
  const [above, heads, ...rows] = tableOf([
    { name: 'mixed', games: [perfect, times(12, toBubble.leaning)].map(resultsAfter) },
    { name: 'to Lab', games: [times(12, toLab.certain), times(12, toLab.certain)].map(resultsAfter) },
  ]);
  expect(above?.trim().split(/\s{2,}/)).toEqual([
    'points',
    'sorted',
    'answers',
    'checks',
    'discri-',
    'not',
    'some-',
    'very',
    'lean',
    'a little',
    'a little',
  ]);
  expect(heads?.split(/\s{2,}/)).toEqual([
    ...['strategy', 'mean', 'spread', 'right', 'right', 'right', "d'", 'yet', 'what', 'well', 'well'],
    ...['c', 'Bubble', 'Bubble', 'even', 'Lab', 'Lab'],
  ]);
  // 36 points and 6: mean 21, spread sqrt(2 * 15^2) = 21.2; 12 right and 6: 9. d' is 2 * 1.465 = 2.93 (6.5 of 7) and 0:
  // mean 1.47; the criterion 0 and 1.465 (0.5 of 7): 0.73. Then all to Lab: 6 * 3 - 6 * 6 = -18.
  expect(rows.map((row) => row.split(/\s{2,}/))).toEqual([
    [
      ...['mixed', '21.0', '21.2', '9.0', '-', '-', '1.47', '50 %', '0 %', '0 %', '50 %'],
      ...['0.73', '50 %', '0 %', '50 %', '0 %', '0 %'],
    ],
    [
      ...['to Lab', '-18.0', '0.0', '6.0', '-', '-', '0.00', '100 %', '0 %', '0 %', '0 %'],
      ...['-1.47', '0 %', '0 %', '0 %', '0 %', '100 %'],
    ],
  ]);
});

test('all rows of the table are as long as its heads, and a mean that rounds to nothing has no sign', () => {
  const game = { ...resultsAfter(perfect), criterion: -0.004 };
  const rows = tableOf([{ name: 'a strategy with a long name', games: [game, game] }]).slice(1);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows[1]).toContain(' 0.00 ');
  expect(rows[1]).not.toContain('-0.00');
});
