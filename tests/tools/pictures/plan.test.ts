import { expect, test } from 'vitest';
import { dealOf } from '../../../src/domain/dealing.ts';
import { claimOf } from '../../../src/domain/deck.ts';
import { planFor } from '../../../src/tools/pictures/plan.ts';
import { aDeck } from '../../fixtures/aDeck.ts';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

test('the player of the pictures is wrong twice: once leaning, and once certain of Bubble', () => {
  const deck = aDeck();
  for (const seed of seeds) {
    const { placements, burst } = planFor(deck, seed);
    const deal = dealOf(deck, seed).map((id) => claimOf(deck, id));
    const wrong = placements.filter(({ side }, position) => side !== deal[position]?.side);
    expect(placements).toHaveLength(12);
    expect(wrong.map(({ conviction }) => conviction).toSorted()).toEqual(['certain', 'leaning']);
    expect(placements[burst]).toEqual({ side: 'bubble', conviction: 'certain' });
    expect(deal[burst]?.side).toBe('lab');
  }
});

test('the bubble bursts after the card that is shown held', () => {
  const deck = aDeck();
  for (const seed of seeds) {
    const { held, burst } = planFor(deck, seed);
    expect(burst).toBeGreaterThan(held);
  }
});
