import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../../src/domain/deck.ts';
import { formatBase62 } from '../../../src/domain/link/base62.ts';
import { signLink } from '../../../src/domain/link/signature.ts';
import { editionLimit, longestLink, parseScoreLink } from '../../../src/domain/scoreLink.ts';
import {
  claimLimit,
  formatLessonLink,
  isLessonLink,
  type LinkedLesson,
  parseLessonLink,
} from '../../../src/domain/session/lessonLink.ts';
import { type Placement, places } from '../../../src/domain/vocabulary.ts';
import { aDeck } from '../../fixtures/aDeck.ts';
import { toBubble, toLab } from '../../fixtures/aGame.ts';

/** 24 claims. */
const everyEdition = (): Deck => aDeck();

const anyVote = fc.option(fc.constantFrom(...places));
const anyBelief = fc.option(fc.nat(20));

const anyLesson: fc.Arbitrary<LinkedLesson> = fc.record({
  edition: fc.nat(editionLimit - 1),
  cards: fc
    .uniqueArray(fc.record({ number: fc.nat(23), first: anyVote, second: anyVote }), {
      minLength: 1,
      maxLength: 5,
      selector: ({ number }) => number,
    })
    .filter((cards) => cards.some(({ first, second }) => first !== null || second !== null)),
  beliefBefore: anyBelief,
  beliefAfter: anyBelief,
});

const aLesson = (first: Placement | null, second: Placement | null, number = 0): LinkedLesson => ({
  edition: 0,
  cards: [{ number, first, second }],
  beliefBefore: null,
  beliefAfter: null,
});

const aLink = formatLessonLink(aLesson(toLab.leaning, toLab.certain));

const problemOf = (text: string) => {
  const result = parseLessonLink(text, everyEdition);
  return typeof result === 'string' ? result : null;
};

describe('A lesson link', () => {
  test('is 22 digits and letters, the first of them its format', () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        expect(formatLessonLink(lesson)).toMatch(/^3[0-9A-Za-z]{21}$/);
      }),
    );
  });

  test('holds edition, beliefs, then each claim with its votes', () => {
    // Worked out in Python, with zlib's CRC-32: the numbers 0, 0, 0, then claim 0 + 1, place 0 + 1, no second vote.
    expect(formatLessonLink(aLesson(toBubble.certain, null))).toBe('300001eQMdJ8O6W811Nr4G');
    // Edition 1, beliefs 4 + 1 and 9 + 1; claims 0, 41, 6 and 18, each plus 1; places plus 1, or 0 for no vote.
    const cards = [
      { number: 0, first: toLab.certain, second: toBubble.certain },
      { number: 41, first: null, second: toBubble.leaning },
      { number: 6, first: toBubble.fairlySure, second: toBubble.fairlySure },
      { number: 18, first: toLab.leaning, second: toLab.leaning },
    ];
    expect(formatLessonLink({ edition: 1, cards, beliefBefore: 4, beliefAfter: 9 })).toBe(
      '300w94QFAGmckNBA0gAgn3',
    );
  });

  test('gives the very lesson back', () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        expect(parseLessonLink(formatLessonLink(lesson), everyEdition)).toEqual(lesson);
      }),
    );
  });

  test('may have white space round it and one # before it', () => {
    expect(parseLessonLink(` #${aLink}\n`, everyEdition)).toEqual(parseLessonLink(aLink, everyEdition));
    expect(problemOf(`##${aLink}`)).toBe('link/not-a-link');
  });

  test('exists only for a lesson that can be', () => {
    const impossible: readonly LinkedLesson[] = [
      { ...aLesson(toLab.leaning, null), cards: [] },
      aLesson(null, null),
      aLesson(toLab.leaning, null, claimLimit),
      aLesson(toLab.leaning, null, -1),
      { ...aLesson(toLab.leaning, null), edition: editionLimit },
      {
        ...aLesson(toLab.leaning, null),
        cards: Array(2).fill({ number: 3, first: toLab.leaning, second: null }),
      },
    ];
    for (const lesson of impossible) expect(() => formatLessonLink(lesson)).toThrow(RangeError);
  });
});

describe('A lesson link and a score link', () => {
  test('are told apart by their first character', () => {
    expect([aLink, ` #${aLink}`, '3x'].map(isLessonLink)).toEqual([true, true, true]);
    expect(['1000000000000003pv5BN', '', '#', '3-', 'wall'].map(isLessonLink)).toEqual(Array(5).fill(false));
  });

  test('are not taken for one another', () => {
    expect(problemOf('1000000000000003pv5BN')).toBe('link/not-a-link');
    expect(parseScoreLink(aLink, everyEdition)).toBe('link/newer-format');
  });
});

describe('A text that is no lesson link', () => {
  test('is empty, too long, foreign, newer or damaged', () => {
    expect(['', ' # '].map(problemOf)).toEqual(Array(2).fill('link/empty'));
    expect(problemOf('3'.repeat(longestLink + 1))).toBe('link/too-long');
    expect(['host', '3é', `${aLink.slice(0, -1)}-`, '0abc'].map(problemOf)).toEqual(
      Array(4).fill('link/not-a-link'),
    );
    expect(problemOf(`4${aLink.slice(1)}`)).toBe('link/newer-format');
    expect([aLink.slice(0, -1), '3', `${aLink}0`].map(problemOf)).toEqual(Array(3).fill('link/damaged'));
  });

  test('may name a deck that is not known', () => {
    expect(parseLessonLink(aLink, () => undefined)).toBe('link/unknown-deck');
  });

  test('may name a claim that its deck does not have', () => {
    expect(problemOf(formatLessonLink(aLesson(toLab.leaning, null, 23)))).toBeNull();
    expect(problemOf(formatLessonLink(aLesson(toLab.leaning, null, 24)))).toBe('link/impossible');
  });

  test('may be a true checksum over numbers that no lesson has', () => {
    // 0 has no card at all; 1 has a second vote of the fifth card and no card; 49 is that card's claim without a vote.
    const withPayload = (payload: bigint): string => signLink(`3${formatBase62(payload, 15)}`);
    const impossible = [0n, 1n, 49n, 62n ** 15n - 1n].map(withPayload);
    expect(impossible.map(problemOf)).toEqual(Array(4).fill('link/impossible'));
  });
});

describe('Any text', { timeout: 30_000 }, () => {
  const mutated = fc
    .tuple(fc.nat(22), fc.nat(2), fc.string({ maxLength: 2 }))
    .map(([at, dropped, put]) => aLink.slice(0, at) + put + aLink.slice(at + dropped));
  const signed = fc
    .bigInt({ min: 0n, max: 62n ** 15n - 1n })
    .map((payload) => signLink(`3${formatBase62(payload, 15)}`));
  /** Few numbers, so that many are lessons. */
  const plausible = fc
    .array(fc.nat(6), { minLength: 15, maxLength: 15 })
    .map((digits) =>
      digits.reduce((sum, digit, index) => sum * (index % 3 === 0 ? 256n : 7n) + BigInt(digit), 0n),
    )
    .map((payload) => signLink(`3${formatBase62(payload, 15)}`));

  test('gives a problem, or a lesson whose only link it is', () => {
    let lessons = 0;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), mutated, signed, plausible), (text) => {
        const result = parseLessonLink(text, everyEdition);
        if (typeof result === 'string') {
          expect(result).toMatch(/^link\//);
          return;
        }
        lessons += 1;
        expect(formatLessonLink(result)).toBe(text.trim().replace(/^#/, '').trim());
      }),
      { numRuns: 3_000 },
    );
    expect(lessons).toBeGreaterThan(10);
  });
});
