import { expect, test } from 'vitest';
import { dealChecks } from '../../../src/domain/rounds/checkRound.ts';
import { aDeck } from '../../fixtures/aDeck.ts';

const deck = aDeck({ checks: ['bubble-1', 'bubble-5', 'lab-2', 'lab-3', 'lab-9'] });

test('Three figures are checked, each with all three options in some order', () => {
  for (let seed = 0; seed < 100; seed += 1) {
    const { checks } = dealChecks(deck, seed, []);
    expect(new Set(checks.map(({ claim }) => claim)).size).toBe(3);
    for (const { claim, options } of checks) {
      expect(deck.checks).toContain(claim);
      expect(options.toSorted()).toEqual([0, 1, 2]);
    }
  }
});

test('Claims just sorted come before others, in any order', () => {
  const orders = new Set<string>();
  for (let seed = 0; seed < 100; seed += 1) {
    const claims = dealChecks(deck, seed, ['lab-9', 'bubble-2', 'bubble-5']).checks.map(({ claim }) => claim);
    expect(claims).toEqual(expect.arrayContaining(['lab-9', 'bubble-5']));
    orders.add(claims.join(' '));
  }
  // Two claims and one of three others, in six orders each.
  expect(orders.size).toBe(18);
});

test('The right option stands first, second and last equally often, and every figure comes up', () => {
  const seen = new Set<string>();
  const positions = [0, 0, 0];
  for (let seed = 0; seed < 1000; seed += 1)
    for (const { claim, options } of dealChecks(deck, seed, []).checks) {
      seen.add(claim);
      positions[options.indexOf(0)]! += 1;
    }
  expect(seen.size).toBe(5);
  // 3000 checks, 1000 for each position; four standard deviations of sqrt(3000 * 1/3 * 2/3) = 25.8 are 103.
  for (const count of positions) expect(Math.abs(count - 1000)).toBeLessThan(103);
});

test('A deck with fewer than three checks has no round', () => {
  expect(() => dealChecks(aDeck({ checks: ['bubble-1', 'lab-1'] }), 1, [])).toThrow('too few checks');
});
