import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startGame } from '../../src/domain/game.ts';
import {
  editionLimit,
  formatScoreLink,
  type LinkedGame,
  longestLink,
  parseScoreLink,
} from '../../src/domain/scoreLink.ts';
import { places } from '../../src/domain/vocabulary.ts';
import { aDeck } from '../fixtures/aDeck.ts';
import { times, toBubble, toLab } from '../fixtures/aGame.ts';
import { aLink, everyEdition, finished, signed } from '../fixtures/aScoreLink.ts';

const anyGame = fc
  .tuple(
    fc.nat({ max: 2 ** 32 - 1 }),
    fc.option(fc.nat(20)),
    fc.array(fc.constantFrom(...places), { minLength: 12, maxLength: 12 }),
    fc.option(fc.nat(20)),
  )
  .map((parts) => finished(...parts));

const anyEdition = fc.nat(editionLimit - 1);

const parsed = (text: string): LinkedGame => {
  const result = parseScoreLink(text, everyEdition);
  if (typeof result === 'string') throw new Error(`${text}: ${result}`);
  return result;
};

describe('A score link', () => {
  test('is 21 digits and letters, the first of them the number of its format', () => {
    fc.assert(
      fc.property(anyGame, anyEdition, fc.boolean(), (game, edition, belief) => {
        expect(formatScoreLink(game, edition, { belief })).toMatch(/^1[0-9A-Za-z]{20}$/);
      }),
    );
  });

  test('of edition 0, seed 0, all certain Bubble and nothing said holds zeros and their checksum', () => {
    // CRC-32 of 1 and fourteen 0, from Python's zlib, is 3515596253; that in base 62, from Python too, is 3pv5BN.
    const game = finished(0, null, times(12, toBubble.certain), null);
    expect(formatScoreLink(game, 0, { belief: true })).toBe('1000000000000003pv5BN');
  });

  test('holds the placements in the order of the deal, then the beliefs', () => {
    // The last claim on place 5, belief before 3 (digit 4), none after (digit 0): 5 * 22 * 22 + 4 * 22 = 2508
    // = 40 * 62 + 28, so the payload ends in e (40) and S (28). Its checksum, from zlib: 3271304238.
    const game = finished(0, 3, [...times(11, toBubble.certain), toLab.certain], null);
    expect(formatScoreLink(game, 0, { belief: true })).toBe('1000000000000eS3ZO3fa');
  });

  test('gives the very game back, and its edition', () => {
    fc.assert(
      fc.property(anyGame, anyEdition, (game, edition) => {
        expect(parsed(formatScoreLink(game, edition, { belief: true }))).toEqual({ game, edition });
      }),
    );
  });

  test('tells nothing of belief unless the player lets it', () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        const silent = parsed(formatScoreLink(game, 0, { belief: false })).game;
        expect(silent).toEqual({ ...game, beliefBefore: null, beliefAfter: null });
      }),
    );
  });

  test('may have white space round it and one # before it', () => {
    for (const text of [`#${aLink}`, ` ${aLink}\n`, `\t#${aLink} `])
      expect(parsed(text)).toEqual(parsed(aLink));
    expect(parseScoreLink(`##${aLink}`, everyEdition)).toBe('link/not-a-link');
  });

  test('exists for a finished game and a possible edition only', () => {
    const unfinished = startGame(aDeck(), 1, null, 'sort');
    expect(() => formatScoreLink(unfinished, 0, { belief: true })).toThrow('only a finished game');
    for (const edition of [-1, editionLimit, 0.5, Number.NaN])
      expect(() => formatScoreLink(parsed(aLink).game, edition, { belief: true })).toThrow(RangeError);
  });
});

describe('A text that is no link', () => {
  const problemOf = (text: string) => parseScoreLink(text, everyEdition);

  test('is empty, too long or made of foreign characters', () => {
    expect(['', '  ', '#', ' # '].map(problemOf)).toEqual(Array(4).fill('link/empty'));
    expect(problemOf('1'.repeat(longestLink))).not.toBe('link/too-long');
    expect(problemOf('1'.repeat(longestLink + 1))).toBe('link/too-long');
    const foreign = [
      'play',
      'about-us',
      '%31',
      '1é',
      `1${'气'.repeat(20)}`,
      '0'.repeat(21),
      `${aLink.slice(0, -1)}-`,
    ];
    expect(foreign.map(problemOf)).toEqual(foreign.map(() => 'link/not-a-link'));
  });

  test('may be of a format that is not known yet', () => {
    expect([`3${aLink.slice(1)}`, '9abc'].map(problemOf)).toEqual(['link/newer-format', 'link/newer-format']);
  });

  test('may name a deck that is not known', () => {
    const unknown = formatScoreLink(parsed(aLink).game, 7, { belief: true });
    expect(parseScoreLink(unknown, (edition) => (edition === 0 ? aDeck() : undefined))).toBe(
      'link/unknown-deck',
    );
    expect(parseScoreLink(unknown, (edition) => (edition === 7 ? aDeck() : undefined))).toMatchObject({
      edition: 7,
    });
  });

  test('may be a link that was cut short or grew', () => {
    expect([aLink.slice(0, -1), aLink.slice(0, 5), '1', `${aLink}0`].map(problemOf)).toEqual(
      Array(4).fill('link/damaged'),
    );
  });

  test('may be a number with a true checksum that no game has', () => {
    // zzzzzzzzzzzzzz is 62^14 - 1, more than 2048 editions of all seeds, placements and beliefs make up.
    expect(problemOf(signed(`1${'z'.repeat(14)}`))).toBe('link/impossible');
  });
});

describe('A slip of the hand', () => {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const slips = (positions: number, change: (position: number) => readonly string[]): readonly string[] =>
    Array.from({ length: positions }, (_, position) => change(position))
      .flat()
      .filter((text) => text !== aLink);
  const problemsOf = (texts: readonly string[]): readonly unknown[] => [
    ...new Set(texts.map((text) => parseScoreLink(text, everyEdition))),
  ];

  test('of one wrong character after the first is always noticed', () => {
    const replaced = slips(20, (position) =>
      [...alphabet].map((character) => aLink.slice(0, position + 1) + character + aLink.slice(position + 2)),
    );
    expect(replaced).toHaveLength(20 * 61);
    expect(problemsOf(replaced)).toEqual(['link/damaged']);
  });

  test('of two neighbours swapped is always noticed', () => {
    const swapped = slips(19, (position) => {
      const [before, one, other] = [aLink.slice(0, position + 1), aLink[position + 1], aLink[position + 2]];
      return [`${before}${other}${one}${aLink.slice(position + 3)}`];
    });
    expect(swapped.length).toBeGreaterThan(10);
    expect(problemsOf(swapped)).toEqual(['link/damaged']);
  });
});
