import { expect, test } from 'vitest';
import { createGameStore } from '../../src/stores/game.ts';
import { aDeck } from '../fixtures/aDeck.ts';
import { aFinishedGame, aGame, play, times, toBubble, toLab } from '../fixtures/aGame.ts';

const challenge = aFinishedGame(times(12, toLab.certain));
const placing = { kind: 'place', placement: toBubble.fairlySure } as const;

test('A move is played by the rules, and the friend whose deal it is stays at the table', () => {
  const store = createGameStore(aDeck(), { edition: 1, game: aGame(), challenge });
  expect(store.play(placing)).toBeNull();
  expect(store.getState()).toEqual({ edition: 1, game: play(aGame(), [placing]), challenge });
});

test('A move that cannot be made is refused, and nothing stirs', () => {
  const store = createGameStore(aDeck(), { edition: 1, game: aGame(), challenge: null });
  const before = store.getState();
  let stirred = 0;
  store.subscribe(() => {
    stirred += 1;
  });
  expect(store.play({ kind: 'next' })).toBe('move/not-now');
  expect(store.getState()).toBe(before);
  expect(stirred).toBe(0);
});

test('Before the first deal no move can be made', () => {
  const store = createGameStore(aDeck(), { edition: 1, game: null, challenge: null });
  expect(store.play(placing)).toBe('move/not-now');
});
