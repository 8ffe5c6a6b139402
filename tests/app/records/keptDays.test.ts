import { describe, expect, test } from 'vitest';
import { dayKeyOf } from '../../../src/app/keeping/dayKey.ts';
import { keepDay, readDay } from '../../../src/app/records/keptDays.ts';
import { aPlayedGame } from '../../fixtures/aPlayedGame.ts';
import { aClosedStorage, aFullStorage, aStorage } from '../../fixtures/aStorage.ts';

const day = 20250314;
const first = aPlayedGame(day, 'leaning');
const second = aPlayedGame(day, 'certain');

describe('The result of a day', () => {
  test('is the first game of its deal that was finished, whatever comes later', () => {
    const storage = aStorage();
    expect(readDay(storage, day)).toBeNull();
    expect(keepDay(storage, first, 1)).toBe(true);
    expect(keepDay(storage, second, 1)).toBe(true);
    expect(readDay(storage, day)).toEqual(first);
  });

  test('belongs to its day alone', () => {
    const storage = aStorage();
    keepDay(storage, first, 1);
    const next = aPlayedGame(20250315, 'certain');
    keepDay(storage, next, 1);
    expect(readDay(storage, 20250316)).toBeNull();
    expect([readDay(storage, day), readDay(storage, 20250315)]).toEqual([first, next]);
  });

  test('stays among the latest seven, also where a clock was once set to a far day', () => {
    const storage = aStorage();
    const days = [29991231, 20250301, 20250302, 20250303, 20250304, 20250305, 20250306, 20250307];
    for (const each of days) keepDay(storage, aPlayedGame(each, 'leaning'), 1);
    expect(storage.length).toBe(7);
    expect(readDay(storage, 20250301)).toBeNull();
    expect(readDay(storage, 20250307)).not.toBeNull();
  });

  test.each([
    ['no JSON', '{'],
    [
      'a game that is not over',
      JSON.stringify({ edition: 1, seed: day, beliefBefore: null, moves: [], challenge: null }),
    ],
    [
      'the game of another day',
      JSON.stringify({ edition: 1, seed: 20250315, beliefBefore: null, moves: [], challenge: null }),
    ],
    [
      'a deck that was never released',
      JSON.stringify({ edition: 999, seed: day, beliefBefore: null, moves: [], challenge: null }),
    ],
  ])('is none where the device holds %s, and the next finished game counts', (_, text) => {
    const storage = aStorage({ [dayKeyOf(day)]: text });
    expect(readDay(storage, day)).toBeNull();
    expect(keepDay(storage, second, 1)).toBe(true);
    expect(readDay(storage, day)).toEqual(second);
  });

  test.each([
    ['is full', aFullStorage()],
    ['is closed', aClosedStorage()],
    ['is not there', null],
  ])('is not kept where the storage %s, and nothing breaks', (_, storage) => {
    expect(keepDay(storage, first, 1)).toBe(false);
    expect(readDay(storage, day)).toBeNull();
  });
});
