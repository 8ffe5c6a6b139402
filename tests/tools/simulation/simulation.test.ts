import { describe, expect, test } from 'vitest';
import type { Results } from '../../../src/domain/results.ts';
import { readCards } from '../../../src/tools/simulation/readCards.ts';
import { type Simulation, simulate } from '../../../src/tools/simulation/simulation.ts';
import { summaryOf } from '../../../src/tools/simulation/statistics.ts';

const simulateReal = (): Simulation => {
  const reading = readCards();
  if (reading.kind !== 'cards') throw new Error('the real deck has problems: npm run deck names them');
  return simulate(reading.deck, reading.texts, { games: 500, seed: 1 });
};

const simulation = simulateReal();

const gamesOf = (name: string): readonly Results[] =>
  simulation.played.find((each) => each.name === name)?.games ?? [];

const pointsOf = (name: string, round: number): readonly number[] =>
  gamesOf(name).map(({ byRound }) => byRound[round]?.points ?? Number.NaN);

describe('500 games with the real deck', () => {
  // A claim's chance of being right lies evenly between 1/2 and 1: below 2/3 for a third of the claims (0.583 on
  // average), up to 4/5 for 0.267 of them (0.733), above for 0.4 of them (0.9). Leaning brings p points on average,
  // fairly sure 2p - 2(1 - p) = 4p - 2, certain 3p - 6(1 - p) = 9p - 6. Twelve claims:
  //   honest          12 * (0.333 * 0.583 + 0.267 * 0.933 + 0.4 * 2.1) = 15.4
  //   overconfident   12 * (0.333 * 0.333 + 0.267 * 0.6   + 0.4 * 2.1) = 13.3
  //   underconfident  12 * (0.333 * 0.583 + 0.267 * 0.733 + 0.4 * 1.6) = 12.4
  test.each([
    ['honest', 15.4],
    ['overconfident', 13.33],
    ['underconfident', 12.36],
  ])('bring the %s player the points that follow from what is known', (name, expected) => {
    const { mean, error } = summaryOf(pointsOf(name, 0));
    expect(Math.abs(mean - expected)).toBeLessThan(3 * error);
  });

  // Whoever knows nothing is right in 1/4 of the answers and 1/3 of the checks; the chance of those who know something
  // lies evenly between that and 1: 5/8 and 2/3 on average. Three of each, two points a piece.
  test.each([
    ['always Bubble, certain', 1, 1.5],
    ['always Bubble, certain', 2, 2],
    ['guesses, leaning', 1, 1.5],
    ['guesses, leaning', 2, 2],
    ['honest', 1, 3.75],
    ['honest', 2, 4],
  ])('bring the player of "%s" in round %d %d points', (name, round, expected) => {
    const { mean, error } = summaryOf(pointsOf(name, round));
    expect(Math.abs(mean - expected)).toBeLessThan(3 * error);
  });

  test('pay honesty better than claiming more or less, by more than five standard errors', () => {
    const { aboveOverconfident, aboveUnderconfident } = simulation;
    expect(aboveOverconfident.mean).toBeGreaterThan(5 * aboveOverconfident.error);
    expect(aboveUnderconfident.mean).toBeGreaterThan(5 * aboveUnderconfident.error);
  });

  test('compare players who got the same things right', () => {
    const rightOf = (name: string) => gamesOf(name).map(({ right }) => right);
    expect(rightOf('honest')).toHaveLength(500);
    expect(rightOf('overconfident')).toEqual(rightOf('honest'));
    expect(rightOf('underconfident')).toEqual(rightOf('honest'));
    for (const round of [1, 2]) {
      expect(pointsOf('overconfident', round)).toEqual(pointsOf('honest', round));
      expect(pointsOf('underconfident', round)).toEqual(pointsOf('honest', round));
    }
  });

  test.each([
    ['always Bubble, certain', 'bubble'],
    ['always Bubble, leaning', 'bubble'],
    ['always Lab, certain', 'lab'],
  ])('never credit the player of "%s" with telling the sides apart, and tell the full lean', (name, lean) => {
    expect(gamesOf(name)).toHaveLength(500);
    for (const results of gamesOf(name)) expect(results).toMatchObject({ dPrime: 0, lean });
  });

  test('show in a coin nearly no discrimination', () => {
    const { mean, error } = summaryOf(gamesOf('guesses, leaning').map(({ dPrime }) => dPrime));
    expect(Math.abs(mean)).toBeLessThan(0.1);
    expect(Math.abs(mean)).toBeLessThan(3 * error);
  });
});

describe('half of the real deck', () => {
  test.each(['English', 'Chinese'])(
    'teaches too little style in %s to sort six in ten cards of the other half right, over 200 splits',
    (language) => {
      expect(simulation.styleShares[language]).toBeLessThan(0.6);
    },
  );

  test('lets a game be played with the other half in either language', () => {
    expect(gamesOf('by style, English')).toHaveLength(500);
    expect(gamesOf('by style, Chinese')).toHaveLength(500);
  });
});
