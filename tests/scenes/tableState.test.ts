import { expect, test } from 'vitest';
import { rightFor } from '../../src/domain/argument/exchange.ts';
import { claimOf } from '../../src/domain/deck.ts';
import { answerRoundOf } from '../../src/domain/game.ts';
import type { Move } from '../../src/domain/move.ts';
import {
  emptyTable,
  eventBetween,
  replyBetween,
  type TableState,
  tableStateOf,
} from '../../src/scenes/tableState.ts';
import { aDeck } from '../fixtures/aDeck.ts';
import { aGame, play, sorting, times, toBubble, toLab } from '../fixtures/aGame.ts';
import { aPlayed, playWhole } from '../fixtures/aWholeGame.ts';

/** The first claim of the game helps Bubble. */
const stateAfter = (moves: readonly Move[], seed?: number): TableState =>
  tableStateOf(aDeck(), aGame(moves, seed === undefined ? {} : { seed }));

const place = (placement: (typeof toLab)['certain']): Move => ({ kind: 'place', placement });

test('Before the first deal nothing lies on the balance', () => {
  expect(tableStateOf(aDeck(), null)).toEqual(emptyTable);
});

test('A placed claim that lies on its back tells its place and the side it helps', () => {
  expect(stateAfter([place(toBubble.leaning)]).turned).toEqual({
    placement: toBubble.leaning,
    side: 'bubble',
    mishap: null,
  });
  expect(stateAfter(sorting([toBubble.leaning])).turned).toBeNull();
});

test('Only who is certain and wrong spills the flask', () => {
  expect(stateAfter([place(toLab.certain)]).turned?.mishap).toBe('spill');
  expect(stateAfter([place(toLab.fairlySure)]).turned?.mishap).toBeNull();
  expect(stateAfter([place(toBubble.certain)]).turned?.mishap).toBeNull();
});

test('Only who is certain and wrong bursts the bubble', () => {
  // The seventh claim is the first that helps Lab.
  const six = sorting(times(6, toBubble.leaning));
  expect(stateAfter([...six, place(toBubble.certain)]).turned?.mishap).toBe('burst');
  expect(stateAfter([...six, place(toBubble.fairlySure)]).turned?.mishap).toBeNull();
  expect(stateAfter([...six, place(toLab.certain)]).turned?.mishap).toBeNull();
});

test('When all twelve are placed the verdict is asked for', () => {
  expect(stateAfter(sorting(times(11, toLab.leaning))).isUnderVerdict).toBe(false);
  expect(stateAfter(sorting(times(12, toLab.leaning))).isUnderVerdict).toBe(true);
});

test('Placing and going on are told apart from all else', () => {
  const [fresh, placed, wentOn] = [
    stateAfter([]),
    stateAfter([place(toLab.leaning)]),
    stateAfter(sorting([toLab.leaning])),
  ];
  expect(eventBetween(fresh, fresh)).toBe('none');
  expect(eventBetween(fresh, placed)).toBe('placed');
  expect(eventBetween(placed, wentOn)).toBe('wentOn');
  expect(eventBetween(emptyTable, placed)).toBe('laidOut');
  expect(eventBetween(placed, fresh)).toBe('laidOut');
});

test('Another deal is laid out, even where as many claims are placed', () => {
  const moves = sorting([toLab.leaning]);
  expect(eventBetween(stateAfter(moves, 1), stateAfter(moves, 2))).toBe('laidOut');
});

test('A right answer comes onto the balance on its side, once; a wrong one does not', () => {
  const deck = aDeck();
  // Twelve claims, each placed and gone on from.
  const dealt = playWhole(aPlayed, deck, 24);
  const { form, claim, hand } = answerRoundOf(dealt)!.exchanges[0]!;
  const right = rightFor(deck, claim, form);
  const before = tableStateOf(deck, dealt);
  for (const id of hand) {
    const answered = play(dealt, [{ kind: 'answer', claim: id }]);
    const after = tableStateOf(deck, answered);
    expect(replyBetween(before, after)).toBe(right.includes(id) ? claimOf(deck, id).side : null);
    expect(eventBetween(before, after)).toBe('none');
    expect(replyBetween(after, tableStateOf(deck, play(answered, [{ kind: 'next' }])))).toBeNull();
  }
});

test('Another game with right answers is no reply', () => {
  const one = { ...emptyTable, seed: 1 };
  expect(replyBetween(one, { ...emptyTable, seed: 2, replies: ['lab'] })).toBeNull();
  expect(replyBetween(one, { ...one, replies: ['lab'] })).toBe('lab');
});
