import { describe, expect, test } from 'vitest';
import { type Chance, chanceFrom } from '../../../src/domain/random.ts';
import { type Conviction, convictions, type Placement } from '../../../src/domain/vocabulary.ts';
import { convictionFor, knowing } from '../../../src/tools/simulation/knowing.ts';
import { aClaim } from '../../fixtures/aDeck.ts';

const claim = aClaim('a-claim', 'lab');

/** @returns where a player of that kind puts the claim, so many times, with always the same luck. */
const placementsOf = (steps: -1 | 0 | 1, count: number): readonly Placement[] => {
  let chance: Chance = chanceFrom(7);
  return Array.from({ length: count }, () => {
    const [placement, next] = knowing(steps)(claim, chance);
    chance = next;
    return placement;
  });
};

const stepsOf = ({ conviction }: Placement): number => convictions.indexOf(conviction);

describe('a player who knows each claim more or less', () => {
  test.each([
    [0.5, 'leaning'],
    [0.66, 'leaning'],
    [0.67, 'fairlySure'],
    [0.79, 'fairlySure'],
    [0.81, 'certain'],
    [1, 'certain'],
  ] as const)('with a chance of %d to be right says best %s', (probability, conviction) => {
    expect(convictionFor(probability)).toBe(conviction);
  });

  // The chance of being right lies evenly between 1/2 and 1. Below 2/3 (a third of the claims) it is (1/2 + 2/3) / 2
  // = 0.583 on average, from 2/3 to 4/5 (0.267 of them) 0.733, from 4/5 to 1 (0.4 of them) 0.9.
  test.each([
    ['leaning', 0.333, 0.583],
    ['fairlySure', 0.267, 0.733],
    ['certain', 0.4, 0.9],
  ] as const)(
    'who is honest says %s of a share %d of the claims, and is right about %d of these',
    (...row) => {
      const [conviction, share, right]: readonly [Conviction, number, number] = row;
      const all = placementsOf(0, 10_000);
      const some = all.filter((placement) => placement.conviction === conviction);
      // Three standard errors: of the share sqrt(0.4 * 0.6 / 10000) = 0.005, of the right sqrt(0.583 * 0.417 / 2667) = 0.0095 at most.
      expect(Math.abs(some.length / all.length - share)).toBeLessThan(0.015);
      expect(
        Math.abs(some.filter(({ side }) => side === claim.side).length / some.length - right),
      ).toBeLessThan(0.03);
    },
  );

  test('knows the same, and says one step more or less, when over- or underconfident', () => {
    const honest = placementsOf(0, 500);
    const over = placementsOf(1, 500);
    const under = placementsOf(-1, 500);
    const sidesOf = (placements: readonly Placement[]) => placements.map(({ side }) => side);
    expect(sidesOf(over)).toEqual(sidesOf(honest));
    expect(sidesOf(under)).toEqual(sidesOf(honest));
    expect(over.map(stepsOf)).toEqual(honest.map((placement) => Math.min(stepsOf(placement) + 1, 2)));
    expect(under.map(stepsOf)).toEqual(honest.map((placement) => Math.max(stepsOf(placement) - 1, 0)));
  });
});
