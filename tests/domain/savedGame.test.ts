import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startGame } from '../../src/domain/game.ts';
import type { Move } from '../../src/domain/move.ts';
import { formatSavedGame, movesOf, replayGame } from '../../src/domain/savedGame.ts';
import { places } from '../../src/domain/vocabulary.ts';
import { aDeck } from '../fixtures/aDeck.ts';
import { play, sorting, times, toBubble, toLab } from '../fixtures/aGame.ts';

const place: Move = { kind: 'place', placement: toLab.fairlySure };
const next: Move = { kind: 'next' };

/** The moves of a whole game, of which a player may have made any number. */
const wholeGame = fc
  .tuple(fc.array(fc.constantFrom(...places), { minLength: 12, maxLength: 12 }), fc.option(fc.nat(20)))
  .map(([placements, belief]): readonly Move[] => [...sorting(placements), { kind: 'conclude', belief }]);

describe('A saved game', () => {
  test('holds the deck number, the seed, the belief and the moves made so far', () => {
    const game = play(startGame(aDeck(), 77, 3, 'sort'), [place, next, place]);
    expect(formatSavedGame(game, 4)).toEqual({
      edition: 4,
      seed: 77,
      course: 'sort',
      beliefBefore: 3,
      moves: [place, next, place],
    });
  });

  test('goes on exactly where it was, wherever the player stopped', () => {
    fc.assert(
      fc.property(wholeGame, fc.nat(25), fc.nat(), fc.option(fc.nat(20)), (moves, made, seed, belief) => {
        const game = play(startGame(aDeck(), seed, belief, 'sort'), moves.slice(0, made));
        const kept: ReturnType<typeof formatSavedGame> = JSON.parse(JSON.stringify(formatSavedGame(game, 1)));
        expect(movesOf(game)).toEqual(moves.slice(0, made));
        expect(replayGame(aDeck(), kept)).toEqual(game);
      }),
    );
  });
});

describe('Moves that were not made in a game', () => {
  const record = { seed: 1, course: 'sort', beliefBefore: null } as const;

  test('are refused where they cannot follow', () => {
    expect(replayGame(aDeck(), { ...record, moves: [next] })).toBe('move/not-now');
    expect(replayGame(aDeck(), { ...record, moves: [place, place, next] })).toBe('move/not-now');
    const tooMany = sorting(times(13, toBubble.leaning));
    expect(replayGame(aDeck(), { ...record, moves: tooMany })).toBe('move/not-now');
  });

  test('are refused where a belief is no place on the scale', () => {
    expect(replayGame(aDeck(), { ...record, beliefBefore: 21, moves: [] })).toBe('move/not-a-belief');
    const verdict: Move = { kind: 'conclude', belief: -1 };
    const moves = [...sorting(times(12, toBubble.leaning)), verdict];
    expect(replayGame(aDeck(), { ...record, moves })).toBe('move/not-a-belief');
  });
});
