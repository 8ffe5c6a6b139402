import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyMove,
  type Game,
  isUnfinished,
  sortRoundOf,
  stageOf,
  startGame,
} from '../../src/domain/game.ts';
import type { Move } from '../../src/domain/move.ts';
import { claimOnTable } from '../../src/domain/rounds/round.ts';
import { places } from '../../src/domain/vocabulary.ts';
import { aDeck } from '../fixtures/aDeck.ts';
import { aGame, play, sorting, times, toBubble, toLab } from '../fixtures/aGame.ts';

const place: Move = { kind: 'place', placement: toLab.certain };
const next: Move = { kind: 'next' };
const conclude: Move = { kind: 'conclude', belief: 7 };

describe('A new game', () => {
  test('has twelve claims, none of them placed, and the first on the table', () => {
    const game = startGame(aDeck(), 5, 12, 'sort');
    expect(sortRoundOf(game)).toMatchObject({ placements: [], face: 'front' });
    expect(sortRoundOf(game).claims).toHaveLength(12);
    expect(claimOnTable(sortRoundOf(game))).toBe(0);
    expect(stageOf(game)).toMatchObject({ kind: 'round', roundIndex: 0 });
    expect(game).toMatchObject({ seed: 5, beliefBefore: 12, beliefAfter: null, isOver: false });
  });
});

describe('While sorting', () => {
  test('a placed claim turns over and stays on the table until the player goes on', () => {
    const placed = aGame([place]);
    expect(sortRoundOf(placed)).toMatchObject({ placements: [toLab.certain], face: 'back' });
    expect(claimOnTable(sortRoundOf(placed))).toBe(0);
    const gone = play(placed, [next]);
    expect(sortRoundOf(gone).face).toBe('front');
    expect(claimOnTable(sortRoundOf(gone))).toBe(1);
  });

  test('a claim cannot be placed twice, gone past, or skipped to the verdict', () => {
    expect(applyMove(aGame([place]), place)).toBe('move/not-now');
    expect(applyMove(aGame(), next)).toBe('move/not-now');
    expect(applyMove(aGame(), conclude)).toBe('move/not-now');
    expect(applyMove(aGame([place]), conclude)).toBe('move/not-now');
  });

  test('the twelfth claim stays on the table until the player goes on to the verdict', () => {
    const lastTurned = aGame([...sorting(times(11, toBubble.leaning)), place]);
    expect(claimOnTable(sortRoundOf(lastTurned))).toBe(11);
    expect(stageOf(lastTurned).kind).toBe('round');
    const sorted = play(lastTurned, [next]);
    expect(claimOnTable(sortRoundOf(sorted))).toBeNull();
    expect(stageOf(sorted)).toEqual({ kind: 'verdict' });
  });

  test('a move leaves the game before it as it was', () => {
    const before = aGame([place]);
    const copy = structuredClone(before);
    play(before, [next, place]);
    expect(before).toEqual(copy);
  });
});

describe('At the verdict', () => {
  const sorted = aGame(sorting(times(12, toBubble.leaning)));

  test('the player says where they stand, or nothing, and the results open', () => {
    expect(stageOf(play(sorted, [conclude]))).toEqual({ kind: 'results' });
    expect(play(sorted, [conclude]).beliefAfter).toBe(7);
    expect(play(sorted, [{ kind: 'conclude', belief: null }])).toMatchObject({
      beliefAfter: null,
      isOver: true,
    });
  });

  test('a belief that is no place on the scale is refused', () => {
    for (const belief of [-1, 21, 0.5, Number.NaN])
      expect(applyMove(sorted, { kind: 'conclude', belief })).toBe('move/not-a-belief');
  });

  test('nothing more can be placed, and after the verdict nothing can be done', () => {
    expect(applyMove(sorted, place)).toBe('move/not-now');
    const over = play(sorted, [conclude]);
    expect([place, next, conclude].map((move) => applyMove(over, move))).toEqual(
      Array(3).fill('move/not-now'),
    );
  });
});

/** @returns whether the game is one that a player can have come to. */
const isPlayable = (game: Game): boolean => {
  const { claims, placements, face } = sortRoundOf(game);
  const isSorted = placements.length === 12 && face === 'front';
  return (
    claims.length === 12 &&
    placements.length <= 12 &&
    placements.every((placement) => places.includes(placement)) &&
    (face === 'front' || placements.length > 0) &&
    (game.isOver ? isSorted : game.beliefAfter === null)
  );
};

test('A game is unfinished from the deal until the verdict is over', () => {
  const atVerdict = aGame(sorting(times(12, toBubble.leaning)));
  const games = [null, aGame(), atVerdict, play(atVerdict, [conclude])];
  expect(games.map(isUnfinished)).toEqual([false, true, true, false]);
});

test('Whatever moves a player tries, the game stays one that can be played', () => {
  const move = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...places).map((placement): Move => ({ kind: 'place', placement })),
    },
    { weight: 4, arbitrary: fc.constant<Move>(next) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: -2, max: 22 }).map((belief): Move => ({ kind: 'conclude', belief })),
    },
  );
  let finished = 0;
  fc.assert(
    fc.property(fc.nat(), fc.array(move, { minLength: 30, maxLength: 80 }), (seed, moves) => {
      let game = startGame(aDeck(), seed, null, 'sort');
      for (const each of moves) {
        const after = applyMove(game, each);
        if (typeof after !== 'string') game = after;
        if (!isPlayable(game)) throw new Error(`after ${each.kind}: ${JSON.stringify(game)}`);
      }
      if (game.isOver) finished += 1;
    }),
    { numRuns: 300 },
  );
  expect(finished).toBeGreaterThan(0);
});
