import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editions } from '../../src/content/editions.ts';
import { dayOfSeed } from '../../src/domain/day.ts';
import {
  canAlwaysBeDealt,
  daySeedAt,
  dealOf,
  dealSize,
  freeSeedFrom,
  isFreeSeed,
} from '../../src/domain/dealing.ts';
import { type Claim, claimOf, type Deck } from '../../src/domain/deck.ts';
import { sides } from '../../src/domain/vocabulary.ts';
import { aClaim, aDeck } from '../fixtures/aDeck.ts';

const claimsDealt = (deck: Deck, seed: number): readonly Claim[] =>
  dealOf(deck, seed).map((id) => claimOf(deck, id));

const touches = (one: Claim, other: Claim): boolean =>
  [...one.answers, ...one.contrasts].includes(other.id) ||
  [...other.answers, ...other.contrasts].includes(one.id);

/** @returns whether the claims are twelve, six of each side, and two or more of them concessions. */
const isWellMixed = (dealt: readonly Claim[]): boolean =>
  new Set(dealt).size === 12 &&
  sides.every((side) => dealt.filter((claim) => claim.side === side).length === 6) &&
  dealt.filter((claim) => claim.role === 'concession').length >= 2;

/** @returns whether no claim lies next to one that it answers or contrasts. */
const isUnspoiled = (dealt: readonly Claim[]): boolean =>
  !dealt.some((claim, index) => index > 0 && touches(dealt[index - 1]!, claim));

const seedsFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

const claimsOn = (deck: Deck, side: string): readonly Claim[] =>
  deck.claims.filter((claim) => claim.side === side);

/** A deck where each claim of the one side answers the given claims of the other. */
const aDeckWhere = (answersOf: (number: number) => readonly string[], bubbles = 12, labs = 12): Deck =>
  aDeck({
    claims: [
      ...Array.from({ length: bubbles }, (_, index) =>
        aClaim(`bubble-${index + 1}`, 'bubble', index < 2 ? { role: 'concession' } : {}),
      ),
      ...Array.from({ length: labs }, (_, index) =>
        aClaim(`lab-${index + 1}`, 'lab', { answers: answersOf(index + 1) }),
      ),
    ],
  });

describe('A deal', { timeout: 30_000 }, () => {
  test('has six claims of each side, at least two concessions, and no claim twice', () => {
    expect(seedsFrom(0, 2000).filter((seed) => !isWellMixed(claimsDealt(aDeck(), seed)))).toEqual([]);
  });

  test('has no claim next to one that it answers or contrasts', () => {
    expect(seedsFrom(0, 5000).filter((seed) => !isUnspoiled(claimsDealt(aDeck(), seed)))).toEqual([]);
  });

  test('is the same whenever it is dealt, and another for another seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(dealOf(aDeck(), seed)).toEqual(dealOf(aDeck(), seed));
        expect(dealOf(aDeck(), seed)).not.toEqual(dealOf(aDeck(), seed + 1));
      }),
    );
  });

  test('keeps entangled claims apart even where one of them is answered by a whole side', () => {
    // Each Lab claim answers bubble-1, so wherever it is dealt only the other five Bubble claims may lie beside it.
    const deck = aDeckWhere(() => ['bubble-1'], 6, 6);
    for (const seed of seedsFrom(0, 500)) {
      const dealt = dealOf(deck, seed);
      const position = dealt.indexOf('bubble-1');
      const neighbours = [dealt[position - 1], dealt[position + 1]].filter((id) => id !== undefined);
      expect(neighbours.every((id) => id.startsWith('bubble'))).toBe(true);
    }
  });

  test('of a deck whose only concessions are two has both', () => {
    const deck = aDeckWhere(() => [], 18, 24);
    for (const seed of seedsFrom(0, 500))
      expect(dealOf(deck, seed)).toEqual(expect.arrayContaining(['bubble-1', 'bubble-2']));
  });
});

describe('Over many deals', { timeout: 30_000 }, () => {
  test('the side of a claim cannot be told from its position or from the claim before', () => {
    // 4000 deals. Lab at a position: 2000, standard deviation 32. The same side as the claim before: 5 of the other
    // 11 claims, 1818, standard deviation 31; the claims that are kept apart are of two sides, so a little more.
    const deals = seedsFrom(20250101, 4000).map((seed) => claimsDealt(aDeck(), seed));
    for (let position = 0; position < dealSize; position += 1) {
      const lab = deals.filter((deal) => deal[position]!.side === 'lab').length;
      expect(Math.abs(lab - 2000)).toBeLessThan(5 * 32);
      if (position === 0) continue;
      const same = deals.filter((deal) => deal[position]!.side === deal[position - 1]!.side).length;
      expect(same).toBeGreaterThan(1818 - 5 * 31);
      expect(same).toBeLessThan(1818 + 100 + 5 * 31);
    }
  });
});

describe.each(editions)('The released deck of edition $number', { timeout: 30_000 }, ({ deck }) => {
  test('is dealt by the rules from every seed', () => {
    expect(canAlwaysBeDealt(deck)).toBe(true);
    const deals = seedsFrom(20250101, 5000).map((seed) => claimsDealt(deck, seed));
    expect(deals.filter((dealt) => !isWellMixed(dealt) || !isUnspoiled(dealt))).toEqual([]);
  });

  test('gives every claim of a side about the same chance', () => {
    // 5000 deals of six claims of a side: 30,000 shared out. Concessions come up a fifth more often than the even
    // share, as at least two are asked for; chance adds up to a tenth (4 standard deviations of 33 in 1250).
    const counts = new Map<string, number>();
    for (const seed of seedsFrom(0, 5000))
      for (const id of dealOf(deck, seed)) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const side of sides) {
      const claims = claimsOn(deck, side);
      for (const { id } of claims) {
        const share = (counts.get(id) ?? 0) / (30_000 / claims.length);
        expect(share, id).toBeGreaterThan(0.8);
        expect(share, id).toBeLessThan(1.3);
      }
    }
  });
});

describe('A deck', () => {
  test('with enough claims, enough concessions and few relations can always be dealt', () => {
    expect(canAlwaysBeDealt(aDeck())).toBe(true);
    expect(canAlwaysBeDealt(aDeckWhere(() => ['bubble-1'], 6, 6))).toBe(true);
  });

  test('with five claims of a side cannot be dealt', () => {
    expect(canAlwaysBeDealt(aDeckWhere(() => [], 5, 12))).toBe(false);
    expect(() =>
      dealOf(
        aDeckWhere(() => [], 5, 12),
        1,
      ),
    ).toThrow('a-deck cannot be dealt');
  });

  test('with one concession cannot be dealt', () => {
    const claims = aDeckWhere(() => []).claims.map((claim) =>
      claim.id === 'bubble-1' ? { ...claim, role: 'evidence' as const } : claim,
    );
    expect(canAlwaysBeDealt(aDeck({ claims }))).toBe(false);
  });

  test('where every Lab claim answers every Bubble claim cannot be dealt', () => {
    const bubbles = claimsOn(aDeck(), 'bubble').map((claim) => claim.id);
    const deck = aDeckWhere(() => bubbles);
    expect(canAlwaysBeDealt(deck)).toBe(false);
    expect(() => dealOf(deck, 1)).toThrow('a-deck cannot be dealt');
  });

  test('with a claim that may lie beside no other cannot be dealt', () => {
    // bubble-1 answers the six Lab claims of a deal and contrasts its five own: none of the eleven is left.
    const others = aDeck().claims.map((claim) => claim.id);
    const claims = aDeck().claims.map((claim) =>
      claim.id === 'bubble-1' ? { ...claim, answers: others, contrasts: others } : claim,
    );
    expect(canAlwaysBeDealt(aDeck({ claims }))).toBe(false);
  });

  test('that is said to be dealt always is dealt from every seed, however entangled', () => {
    // Six and six claims, so that every deal holds all relations.
    const bubbles = ['bubble-1', 'bubble-2', 'bubble-3', 'bubble-4', 'bubble-5', 'bubble-6'];
    const deckOf = (answers: readonly (readonly string[])[]): Deck =>
      aDeckWhere((number) => answers[number - 1] ?? [], 6, 6);
    fc.assert(
      fc.property(fc.array(fc.subarray(bubbles), { maxLength: 6 }), fc.nat(), (answers, seed) => {
        const deck = deckOf(answers);
        fc.pre(canAlwaysBeDealt(deck));
        expect(dealOf(deck, seed)).toHaveLength(dealSize);
      }),
    );
  });
});

test('The seed of the day is the number of its date in UTC, wherever one is', () => {
  expect(daySeedAt(Date.UTC(2025, 2, 14))).toBe(20250314);
  expect(daySeedAt(Date.parse('2025-03-14T23:59:59.999Z'))).toBe(20250314);
  // In New York it is ten in the evening, in UTC the next day; in Kathmandu early morning, in UTC still the day before.
  expect(daySeedAt(Date.parse('2025-03-14T22:00:00-04:00'))).toBe(20250315);
  expect(daySeedAt(Date.parse('2025-03-14T04:30:00+05:45'))).toBe(20250313);
});

test('A free seed is never the seed of a day', () => {
  expect([99_999_999, 20250314, -1, 2 ** 32].map(isFreeSeed)).toEqual([false, false, false, false]);
  expect([100_000_000, 2 ** 32 - 1].map(isFreeSeed)).toEqual([true, true]);
  expect([99_999_999, 100_000_000].map(freeSeedFrom)).toEqual([null, 100_000_000]);
  fc.assert(
    fc.property(fc.integer({ min: 100_000_000, max: 2 ** 32 - 1 }), (seed) => {
      expect(freeSeedFrom(seed)).toBe(seed);
      expect(dayOfSeed(seed)).toBeNull();
    }),
  );
});
