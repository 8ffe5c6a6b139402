import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerRoundOf,
  applyMove,
  checkRoundOf,
  courseOf,
  hasContexts,
  sortRoundOf,
  stageOf,
  startGame,
} from '../../src/domain/game.ts';
import type { Move } from '../../src/domain/move.ts';
import { claimOnTable } from '../../src/domain/rounds/round.ts';
import { formatSavedGame, movesOf, replayGame } from '../../src/domain/savedGame.ts';
import { places } from '../../src/domain/vocabulary.ts';
import { aDeck } from '../fixtures/aDeck.ts';
import { aGame, play, sorting, times, toBubble, toLab } from '../fixtures/aGame.ts';
import { anyPlayed, movesFor, playWhole } from '../fixtures/aWholeGame.ts';

const next: Move = { kind: 'next' };
const openContext: Move = { kind: 'openContext' };
const place: Move = { kind: 'place', placement: toLab.certain };
const firstOption: Move = { kind: 'check', option: 0 };

const dealt = startGame(aDeck(), 5, null, 'whole');
const sorted = play(dealt, sorting(times(12, toBubble.leaning)));
const answers = answerRoundOf(dealt)!.exchanges.map(
  ({ hand }): Move => ({ kind: 'answer', claim: hand[0]! }),
);
const answered = play(
  sorted,
  answers.flatMap((answer) => [answer, next]),
);
const kindOf = (game: typeof dealt): string => {
  const stage = stageOf(game);
  return stage.kind === 'round' ? stage.round.kind : stage.kind;
};

describe('A whole game', () => {
  test('sorts, answers, checks and comes to the verdict', () => {
    const checked = play(answered, [firstOption, next, firstOption, next, firstOption, next]);
    expect([dealt, sorted, answered, checked].map(kindOf)).toEqual(['sort', 'answer', 'check', 'verdict']);
    expect(courseOf(dealt)).toBe('whole');
  });

  test('puts three claims and checks three figures, each once', () => {
    expect(new Set(answerRoundOf(dealt)?.exchanges.map(({ claim }) => claim)).size).toBe(3);
    expect(new Set(checkRoundOf(dealt)?.checks.map(({ claim }) => claim)).size).toBe(3);
  });

  test('goes on exactly where it was, wherever the player stopped', () => {
    fc.assert(
      fc.property(anyPlayed, fc.nat(50), (played, made) => {
        const game = playWhole(played, aDeck(), made);
        const kept: ReturnType<typeof formatSavedGame> = JSON.parse(JSON.stringify(formatSavedGame(game, 1)));
        expect(kept.course).toBe('whole');
        expect(movesOf(game)).toEqual(movesFor(aDeck(), played).slice(0, made));
        expect(replayGame(aDeck(), kept)).toEqual(game);
      }),
    );
  });
});

describe('A game that only sorts', () => {
  test('has no other round, and goes from the last claim to the verdict', () => {
    const game = aGame(sorting(times(12, toBubble.leaning)));
    expect([answerRoundOf(game), checkRoundOf(game), courseOf(game)]).toEqual([null, null, 'sort']);
    expect(stageOf(game).kind).toBe('verdict');
  });

  test('shows no contexts', () => {
    expect(hasContexts(aGame())).toBe(false);
    expect(applyMove(aGame(), openContext)).toBe('move/not-now');
  });
});

describe('A context', () => {
  test('is opened for the claim that waits, and changes nothing else', () => {
    const [, second] = sortRoundOf(dealt).claims;
    const opened = play(dealt, [place, next, openContext]);
    expect(sortRoundOf(opened)).toEqual({
      ...sortRoundOf(play(dealt, [place, next])),
      contextsOpened: [second],
    });
    expect(hasContexts(dealt)).toBe(true);
  });

  test('is opened once, before the claim is placed, and in the sort round only', () => {
    expect(applyMove(play(dealt, [openContext]), openContext)).toBe('move/not-now');
    expect(applyMove(play(dealt, [place]), openContext)).toBe('move/not-now');
    expect(applyMove(sorted, openContext)).toBe('move/not-now');
    expect(applyMove(answered, openContext)).toBe('move/not-now');
  });
});

describe('While answering', () => {
  test('a card of the hand is played and stays revealed until the player goes on', () => {
    const revealed = play(sorted, answers.slice(0, 1));
    expect(answerRoundOf(revealed)).toMatchObject({ face: 'back' });
    expect(claimOnTable(answerRoundOf(revealed)!)).toBe(0);
    expect(claimOnTable(answerRoundOf(play(revealed, [next]))!)).toBe(1);
    expect(applyMove(revealed, answers[1]!)).toBe('move/not-now');
  });

  test('a card that is not in the hand is refused, and so is any other move', () => {
    const { claim } = answerRoundOf(sorted)!.exchanges[0]!;
    expect(applyMove(sorted, { kind: 'answer', claim })).toBe('move/not-in-hand');
    expect(applyMove(sorted, { kind: 'answer', claim: 'nobody' })).toBe('move/not-in-hand');
    for (const move of [place, next, firstOption]) expect(applyMove(sorted, move)).toBe('move/not-now');
  });
});

describe('While checking', () => {
  test('an option is chosen and stays revealed until the player goes on', () => {
    const revealed = play(answered, [{ kind: 'check', option: 2 }]);
    expect(checkRoundOf(revealed)).toMatchObject({ choices: [2], face: 'back' });
    expect(applyMove(revealed, firstOption)).toBe('move/not-now');
    expect(checkRoundOf(play(revealed, [next]))).toMatchObject({ choices: [2], face: 'front' });
  });

  test('an option that there is not is refused, and so is any other move', () => {
    for (const option of [3, -1, 0.5, Number.NaN])
      expect(applyMove(answered, { kind: 'check', option })).toBe('move/not-an-option');
    for (const move of [place, next, answers[0]!]) expect(applyMove(answered, move)).toBe('move/not-now');
  });
});

test('Whatever moves a player tries, nothing is done twice and nothing is gone past', () => {
  const claims = [...new Set(answerRoundOf(dealt)!.exchanges.flatMap(({ hand }) => hand))];
  const move: fc.Arbitrary<Move> = fc.oneof(
    fc.constantFrom(...places).map((placement): Move => ({ kind: 'place', placement })),
    fc.constantFrom(...claims).map((claim): Move => ({ kind: 'answer', claim })),
    fc.nat(3).map((option): Move => ({ kind: 'check', option })),
    { weight: 3, arbitrary: fc.constant(next) },
    fc.constant(openContext),
    fc.constant<Move>({ kind: 'conclude', belief: 3 }),
  );
  let finished = 0;
  fc.assert(
    fc.property(fc.array(move, { minLength: 100, maxLength: 300, size: 'max' }), (moves) => {
      let game = dealt;
      const made: Move[] = [];
      for (const each of moves) {
        const after = applyMove(game, each);
        if (typeof after === 'string') continue;
        game = after;
        made.push(each);
      }
      expect(movesOf(game)).toEqual(made);
      if (game.isOver) finished += 1;
    }),
    { numRuns: 200 },
  );
  expect(finished).toBeGreaterThan(0);
});
