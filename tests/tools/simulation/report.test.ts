import { expect, test } from 'vitest';
import { resultsOf } from '../../../src/domain/results.ts';
import { reportOf } from '../../../src/tools/simulation/report.ts';
import { aDeck } from '../../fixtures/aDeck.ts';
import { aFinishedGame, times, toLab } from '../../fixtures/aGame.ts';

test('the report says what was played, and under the table what honesty and style are worth', () => {
  const game = resultsOf(aDeck(), aFinishedGame(times(12, toLab.certain)));
  const lines = reportOf(
    aDeck(),
    { games: 2, seed: 9 },
    {
      played: [{ name: 'to Lab', games: [game, game] }],
      aboveOverconfident: { mean: 2.04, spread: 6, error: 0.25 },
      aboveUnderconfident: { mean: 3.06, spread: 5, error: 0.22 },
      styleShares: { English: 0.5123, Chinese: 0.499 },
    },
  );
  expect(lines[0]).toBe('2 games with each strategy; a-deck version 1, seed 9.');
  const text = lines.join(' ');
  expect(text).toContain('to Lab');
  expect(text).toContain('2.0 (± 0.5) points a game more than the one who claims a step more');
  expect(text).toContain('3.1 (± 0.4) more than the one who claims a step less');
  expect(text).toContain('51.2 % of the cards in English and 49.9 % of the cards in Chinese');
});
