import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../src/domain/deck.ts';
import { stageOf, startGame } from '../../src/domain/game.ts';
import { formatBase62 } from '../../src/domain/link/base62.ts';
import type { Move } from '../../src/domain/move.ts';
import { movesOf } from '../../src/domain/savedGame.ts';
import { formatScoreLink, type LinkedGame, parseScoreLink } from '../../src/domain/scoreLink.ts';
import { aDeck } from '../fixtures/aDeck.ts';
import { play } from '../fixtures/aGame.ts';
import { aLink, signed } from '../fixtures/aScoreLink.ts';

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
