import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../src/domain/deck.ts';
import { type Game, stageOf, startGame } from '../../src/domain/game.ts';
import { formatBase62 } from '../../src/domain/link/base62.ts';
import { checksumOf } from '../../src/domain/link/checksum.ts';
import type { Move } from '../../src/domain/move.ts';
import { movesOf } from '../../src/domain/savedGame.ts';
import {
  editionLimit,
  formatScoreLink,
  type LinkedGame,
  longestLink,
  parseScoreLink,
} from '../../src/domain/scoreLink.ts';
import { type Placement, places } from '../../src/domain/vocabulary.ts';
import { aDeck } from '../fixtures/aDeck.ts';
import { play, sorting, times, toBubble, toLab } from '../fixtures/aGame.ts';

const everyEdition = (): Deck => aDeck();

const finished = (
  seed: number,
  beliefBefore: number | null,
  placements: readonly Placement[],
  belief: number | null,
): Game =>
  play(startGame(aDeck(), seed, beliefBefore, 'sort'), [
    ...sorting(placements),
    { kind: 'conclude', belief },
  ]);

const anyGame = fc
  .tuple(
    fc.nat({ max: 2 ** 32 - 1 }),
    fc.option(fc.nat(20)),
    fc.array(fc.constantFrom(...places), { minLength: 12, maxLength: 12 }),
    fc.option(fc.nat(20)),
  )
  .map((parts) => finished(...parts));

const anyEdition = fc.nat(editionLimit - 1);

/** A link as a program would make it that knows the checksum but not the rules. */
const signed = (unsigned: string): string => unsigned + formatBase62(BigInt(checksumOf(unsigned)), 6);

const parsed = (text: string): LinkedGame => {
  const result = parseScoreLink(text, everyEdition);
  if (typeof result === 'string') throw new Error(`${text}: ${result}`);
  return result;
};

const aLink = formatScoreLink(finished(20250314, 4, times(12, toLab.leaning), 9), 0, { belief: true });

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

describe('A hundred thousand texts of strangers', { timeout: 30_000 }, () => {
  const character = fc.constantFrom(
    ...'0123456789ABCXYZabcxyz',
    ' ',
    '#',
    '-',
    '%',
    '/',
    '\u0000',
    'é',
    '气',
    '😀',
  );
  const anyText = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(character, { maxLength: 45 }).map((characters) => characters.join('')),
  );
  const mutated = fc
    .tuple(fc.nat(21), fc.nat(3), fc.array(character, { maxLength: 3 }))
    .map(([at, dropped, put]) => aLink.slice(0, at) + put.join('') + aLink.slice(at + dropped));
  const wellSigned = fc
    .bigInt({ min: 0n, max: 62n ** 14n - 1n })
    .map((payload) => signed(`1${formatBase62(payload, 14)}`));
  const twoEditions = (edition: number): Deck | undefined => (edition < 1500 ? aDeck() : undefined);

  /** Plays the game again, move by move, as a player could have, and writes its link. */
  const playedAgain = ({ game, edition }: LinkedGame): string => {
    const moves: readonly Move[] = movesOf(game);
    const again = play(startGame(aDeck(), game.seed, game.beliefBefore, 'sort'), moves);
    if (JSON.stringify(again) !== JSON.stringify(game) || stageOf(game).kind !== 'results')
      throw new Error(`no such game can be played: ${JSON.stringify(game)}`);
    return formatScoreLink(again, edition, { belief: true });
  };

  const countGames = (texts: fc.Arbitrary<string>, numRuns: number): number => {
    let games = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseScoreLink(text, twoEditions);
        if (typeof result === 'string') {
          if (!result.startsWith('link/')) throw new Error(result);
          return;
        }
        games += 1;
        if (playedAgain(result) !== text.trim().replace(/^#/, '').trim())
          throw new Error(`a second text: ${text}`);
      }),
      { numRuns },
    );
    return games;
  };

  test('give no game when they are made by chance', () => {
    expect(countGames(anyText, 50_000)).toBe(0);
  });

  test('give either a problem or a game that can be played when they are links gone wrong', () => {
    expect(countGames(mutated, 45_000)).toBeGreaterThan(0);
  });

  test('give either a problem or a game that can be played even when their checksum is true', () => {
    expect(countGames(wellSigned, 5_000)).toBeGreaterThan(1_000);
  });
});
