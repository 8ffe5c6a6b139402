import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deckOfEdition } from '../../../src/content/editions.ts';
import { dealExchanges, exchangesDealt, handSize } from '../../../src/domain/argument/dealExchanges.ts';
import { exchangesOf, fairlyWrongFor, rightFor } from '../../../src/domain/argument/exchange.ts';
import { dealOf } from '../../../src/domain/dealing.ts';
import { claimOf, type Deck } from '../../../src/domain/deck.ts';
import { aClaim, aDeck } from '../../fixtures/aDeck.ts';

const released = deckOfEdition(1) ?? aDeck();
const anySeed = fc.nat({ max: 2 ** 32 - 1 });

/** @returns the exchanges of a whole game of the deck, each with what is right and what is wrong in its hand. */
const dealtFrom = (deck: Deck, seed: number, sorted: readonly string[] = []) =>
  dealExchanges(deck, seed, sorted).map((put) => {
    const all = rightFor(deck, put.claim, put.form);
    const right = put.hand.filter((id) => all.includes(id));
    return { ...put, right, wrong: put.hand.filter((id) => !right.includes(id)) };
  });

const forAllSeeds = (check: (put: ReturnType<typeof dealtFrom>, sorted: readonly string[]) => void) =>
  fc.assert(
    fc.property(anySeed, (seed) => {
      const sorted = dealOf(released, seed);
      check(dealtFrom(released, seed, sorted), sorted);
    }),
  );

describe('An answer round of the released deck', () => {
  test('puts three different claims, of both forms', () => {
    forAllSeeds((put) => {
      expect(new Set(put.map(({ claim }) => claim)).size).toBe(exchangesDealt);
      expect(new Set(put.map(({ form }) => form)).size).toBe(2);
    });
  });

  test('gives hands of four different cards, one right and the others fairly wrong', () => {
    forAllSeeds((put) => {
      for (const { form, claim, hand, right, wrong } of put) {
        expect(new Set(hand).size).toBe(handSize);
        expect(right).toHaveLength(1);
        const fair = fairlyWrongFor(released, claim, form);
        expect(wrong.filter((id) => !fair.includes(id))).toEqual([]);
      }
    });
  });

  test('has no card right twice, right here and wrong there, or put here and in the hand there', () => {
    forAllSeeds((put) => {
      const rights = put.flatMap(({ right }) => right);
      expect(new Set(rights).size).toBe(exchangesDealt);
      for (const { claim, right } of put)
        for (const other of put) {
          expect(other.hand).not.toContain(claim);
          for (const id of right) expect(other.wrong).not.toContain(id);
        }
    });
  });

  test('draws the wrong cards of "then and now" from the document of the right one', () => {
    let hands = 0;
    forAllSeeds((put) => {
      for (const { form, right, wrong } of put) {
        if (form === 'reply') continue;
        hands += 1;
        const { document } = claimOf(released, right[0]!);
        // no-core-tech-then has four wrong cards of the article, of which two can be right elsewhere in the round.
        const strangers = wrong.filter((id) => claimOf(released, id).document !== document);
        expect(strangers.length).toBeLessThanOrEqual(1);
      }
    });
    expect(hands).toBeGreaterThan(50);
  });

  test('puts what the player has just sorted, where that can be put', () => {
    const reply = ['three-billion', 'below-delivery'];
    for (let seed = 0; seed < 100; seed += 1) {
      const put = dealtFrom(released, seed, [...reply, 'internet-was-rare', 'pets-com']);
      expect(put.map(({ claim }) => claim).toSorted()).toEqual([
        'below-delivery',
        'internet-was-rare',
        'three-billion',
      ]);
    }
  });

  test('puts every claim that can be put, and the right card stands anywhere in the hand', () => {
    const seen = new Set<string>();
    const positions = [0, 0, 0, 0];
    for (let seed = 0; seed < 1000; seed += 1)
      for (const { form, claim, hand, right } of dealtFrom(released, seed)) {
        seen.add(`${form} ${claim}`);
        positions[hand.indexOf(right[0]!)]! += 1;
      }
    expect(seen.size).toBe(exchangesOf(released).length);
    // 3000 hands, 750 for each position; four standard deviations of sqrt(3000 * 1/4 * 3/4) = 23.7 are 95.
    for (const count of positions) expect(Math.abs(count - 750)).toBeLessThan(95);
  });
});

describe('In a poorer deck', () => {
  const others = Array.from({ length: 6 }, (_, index) => aClaim(`lab-${index + 5}`, 'lab'));
  const put = ['one', 'two', 'three'].map((id) => aClaim(id, 'bubble'));

  test('claims of one form are put where there is no other', () => {
    const replies = put.map(({ id }, index) => aClaim(`lab-${index + 1}`, 'lab', { answers: [id] }));
    const dealt = dealtFrom(aDeck({ claims: [...put, ...replies, ...others] }), 1);
    expect(dealt.map(({ form }) => form)).toEqual(['reply', 'reply', 'reply']);
  });

  test('one card is right more than once where it is the only reply', () => {
    const reply = aClaim('lab-1', 'lab', { answers: put.map(({ id }) => id) });
    const dealt = dealtFrom(aDeck({ claims: [...put, reply, ...others] }), 1);
    expect(dealt.flatMap(({ right }) => right)).toEqual(['lab-1', 'lab-1', 'lab-1']);
  });

  test('with fewer than three claims to put there is no round', () => {
    const reply = aClaim('lab-1', 'lab', { answers: ['one', 'two'] });
    expect(() => dealtFrom(aDeck({ claims: [...put, reply, ...others] }), 1)).toThrow('too few exchanges');
  });
});
