import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deckOfEdition, latestEdition } from '../../src/content/editions.ts';
import { neighboursOf } from '../../src/domain/argument/links.ts';
import { claimOf, type Deck } from '../../src/domain/deck.ts';
import { drawLesson } from '../../src/domain/lesson.ts';
import { mostCards } from '../../src/domain/session/settings.ts';
import { aDeck } from '../fixtures/aDeck.ts';

const released = (): Deck => {
  const deck = deckOfEdition(latestEdition);
  if (!deck) throw new Error('the latest edition has no deck');
  return deck;
};

const anySeed = fc.nat({ max: 2 ** 32 - 1 });

describe('a lesson drawn by chance', () => {
  test('opens with a fact of each side, and ends with a concession and the reply to it', () => {
    const deck = released();
    fc.assert(
      fc.property(anySeed, (seed) => {
        const ids = drawLesson(deck, seed);
        const claims = ids.map((id) => claimOf(deck, id));
        expect(new Set(ids).size).toBe(mostCards);
        expect(claims.map(({ role }) => role).slice(0, 2)).toEqual(['evidence', 'evidence']);
        expect(new Set(claims.slice(0, 2).map(({ side }) => side)).size).toBe(2);
        expect(['testimony', 'inference']).toContain(claims[2]?.role);
        expect(claims[3]?.role).toBe('concession');
        expect(claims[4]?.answers).toContain(ids[3]);
        for (const id of ids.slice(0, 3))
          expect([...neighboursOf(deck, id)].filter((other) => ids.includes(other))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('is always the same for the same deck and seed, and not the same for every seed', () => {
    expect(drawLesson(released(), 7)).toEqual(drawLesson(released(), 7));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => drawLesson(released(), seed).join())).size).toBeGreaterThan(
      3,
    );
  });

  test('has fewer cards where a deck lacks what it needs', () => {
    // No concession of this deck is answered, and nobody in it testifies or reasons.
    fc.assert(
      fc.property(anySeed, (seed) => {
        const ids = drawLesson(aDeck(), seed);
        expect(ids).toHaveLength(4);
        expect(claimOf(aDeck(), ids[3] ?? '').answers).toContain(ids[2]);
      }),
      { numRuns: 50 },
    );
    expect(drawLesson({ ...aDeck(), claims: [] }, 1)).toEqual([]);
  });
});
