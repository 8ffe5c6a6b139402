import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBase62 } from '../../../src/domain/link/base62.ts';
import {
  editionLimit,
  formatScoreLink,
  type LinkedGame,
  parseScoreLink,
} from '../../../src/domain/scoreLink.ts';
import { places } from '../../../src/domain/vocabulary.ts';
import { toBubble } from '../../fixtures/aGame.ts';
import { everyEdition, signed } from '../../fixtures/aScoreLink.ts';
import { anyPlayed, aPlayed, playWhole } from '../../fixtures/aWholeGame.ts';
import { countGames } from '../../fixtures/strangeLinks.ts';

const parsed = (text: string): LinkedGame => {
  const result = parseScoreLink(text, everyEdition);
  if (typeof result === 'string') throw new Error(`${text}: ${result}`);
  return result;
};

const aLink = formatScoreLink(
  playWhole({ ...aPlayed, seed: 20250314, beliefBefore: 4, answers: [3, 1, 2], choices: [1, 0, 2] }),
  0,
  { belief: true },
);

describe('The link of a whole game', () => {
  test('is 25 digits and letters, the first of them the number of its format', () => {
    fc.assert(
      fc.property(anyPlayed, fc.nat(editionLimit - 1), fc.boolean(), (played, edition, belief) => {
        expect(formatScoreLink(playWhole(played), edition, { belief })).toMatch(/^2[0-9A-Za-z]{24}$/);
      }),
    );
  });

  test('of edition 0, seed 0 and the first of everything holds zeros and their checksum', () => {
    // CRC-32 of 2 and eighteen 0, from Python's zlib, is 2681662750; that in base 62, from Python too, is 2vTyz0.
    expect(formatScoreLink(playWhole(aPlayed), 0, { belief: true })).toBe('20000000000000000002vTyz0');
  });

  test('holds claims with their contexts, answers, checks, then the beliefs', () => {
    // The last claim on place 2 with its context opened: 6 + 2 = 8. The cards 3, 0, 1: 8 * 64 + 3 * 16 + 1 = 561. The
    // options 2, 0, 1: 561 * 27 + 2 * 9 + 1 = 15166. No belief before (0), 4 after (5): 15166 * 484 + 5 = 7340349,
    // which is 30, 49, 60, 45 in base 62: UnYj. Its checksum, from zlib: 3398271377.
    const sorting = aPlayed.sorting.with(11, [toBubble.leaning, true]);
    const played = { ...aPlayed, sorting, answers: [3, 0, 1], choices: [2, 0, 1], beliefAfter: 4 };
    expect(formatScoreLink(playWhole(played), 0, { belief: true })).toBe('200000000000000UnYj3hyncf');
    expect(places[2]).toEqual(toBubble.leaning);
  });

  test('gives the very game back, and its edition', () => {
    fc.assert(
      fc.property(anyPlayed, fc.nat(editionLimit - 1), (played, edition) => {
        const game = playWhole(played);
        expect(parsed(formatScoreLink(game, edition, { belief: true }))).toEqual({ game, edition });
      }),
    );
  });

  test('tells nothing of belief unless the player lets it', () => {
    fc.assert(
      fc.property(anyPlayed, (played) => {
        const game = playWhole(played);
        const silent = parsed(formatScoreLink(game, 0, { belief: false })).game;
        expect(silent).toEqual({ ...game, beliefBefore: null, beliefAfter: null });
      }),
    );
  });

  test('is damaged when characters are missing, added or wrong', () => {
    const broken = [aLink.slice(0, -1), `${aLink}0`, `1${aLink.slice(1)}`, aLink.slice(0, 21)];
    const slips = Array.from(
      aLink.slice(1),
      (character, index) =>
        aLink.slice(0, index + 1) + (character === 'x' ? 'y' : 'x') + aLink.slice(index + 2),
    );
    for (const text of [...broken, ...slips]) expect(parseScoreLink(text, everyEdition)).toBe('link/damaged');
  });

  test('may be a number with a true checksum that no game has', () => {
    // zzzzzzzzzzzzzzzzzz is 62^18 - 1, more than all editions, seeds, moves and beliefs make up.
    expect(parseScoreLink(signed(`2${'z'.repeat(18)}`), everyEdition)).toBe('link/impossible');
  });
});

describe('A hundred thousand texts like it', { timeout: 60_000 }, () => {
  const character = fc.constantFrom(...'0123456789ABCXYZabcxyz #-%é气😀');
  const anyText = fc
    .tuple(fc.array(character, { maxLength: 45 }), fc.string({ unit: 'binary', maxLength: 10 }))
    .map(([characters, tail]) => `2${characters.join('')}${tail}`);
  const mutated = fc
    .tuple(fc.nat(25), fc.nat(3), fc.array(character, { maxLength: 3 }))
    .map(([at, dropped, put]) => aLink.slice(0, at) + put.join('') + aLink.slice(at + dropped));
  const wellSigned = fc
    .bigInt({ min: 0n, max: 62n ** 18n - 1n })
    .map((payload) => signed(`2${formatBase62(payload, 18)}`));

  test('give no game when they are made by chance', () => {
    expect(countGames(anyText, 50_000)).toBe(0);
  });

  test('give either a problem or a game that can be played when they are links gone wrong', () => {
    expect(countGames(mutated, 48_000)).toBeGreaterThan(0);
  });

  test('give either a problem or a game that can be played even when their checksum is true', () => {
    expect(countGames(wellSigned, 2_000)).toBeGreaterThan(200);
  });
});
