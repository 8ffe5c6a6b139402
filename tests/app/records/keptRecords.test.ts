import { describe, expect, test } from 'vitest';
import { eraseRecords, keepRecord, readRecords, recordKeys } from '../../../src/app/records/keptRecords.ts';
import { aPlayedGame } from '../../fixtures/aPlayedGame.ts';
import { aClosedStorage, aFullStorage, aStorage } from '../../fixtures/aStorage.ts';

const noon = Date.UTC(2025, 2, 14, 12);

/** Keeps a game for each seed, each a minute after the one before. */
const keepEach = (storage: Storage, seeds: readonly number[]): readonly boolean[] =>
  seeds.map((seed, index) => keepRecord(storage, aPlayedGame(seed, 'leaning'), 1, noon + index * 60_000));

const seedsIn = (storage: Storage | null) => readRecords(storage).map(({ seed }) => seed);

describe('The history', () => {
  test('tells of each game when it was finished and what it came to, the latest first', () => {
    const storage = aStorage();
    keepRecord(storage, aPlayedGame(1, 'leaning'), 1, noon);
    keepRecord(storage, aPlayedGame(2, 'certain'), 1, noon + 1);
    const played = readRecords(storage).map(({ finishedAt, seed, results }) => [
      finishedAt,
      seed,
      results.points,
    ]);
    // See aPlayedGame: certain 6 x 3 - 6 x 6 = -18, leaning 6 x 1 = 6.
    expect(played).toEqual([
      [noon + 1, 2, -18],
      [noon, 1, 6],
    ]);
  });

  test('holds the last thirty games', () => {
    const storage = aStorage();
    keepEach(
      storage,
      Array.from({ length: 33 }, (_, index) => index + 1),
    );
    expect(storage.length).toBe(30);
    expect([seedsIn(storage)[0], seedsIn(storage).at(-1)]).toEqual([33, 4]);
  });

  test('holds the same game once, move for move', () => {
    const storage = aStorage();
    keepEach(storage, [7, 7]);
    expect(keepRecord(storage, aPlayedGame(7, 'certain'), 1, noon + 1e6)).toBe(true);
    expect(seedsIn(storage)).toEqual([7, 7]);
  });

  test.each([
    ['no JSON', '{"finishedAt":1'],
    ['something else', '[]'],
    ['a moment that is none', '{"finishedAt":-1,"game":null}'],
    [
      'moves that cannot be made',
      '{"finishedAt":1,"game":{"edition":1,"seed":1,"beliefBefore":null,"moves":[{"kind":"next"}],"challenge":null}}',
    ],
    [
      'a game that is not over',
      '{"finishedAt":1,"game":{"edition":1,"seed":1,"beliefBefore":null,"moves":[],"challenge":null}}',
    ],
  ])('loses a record that is %s, and no other', (_, text) => {
    const storage = aStorage();
    keepEach(storage, [1, 2]);
    storage.setItem(`${recordKeys}0000000000000001-9`, text);
    expect(seedsIn(storage)).toEqual([2, 1]);
  });

  test('is gone once it is erased, and nothing else with it', () => {
    const storage = aStorage({ other: 'stays' });
    keepEach(storage, [1, 2]);
    eraseRecords(storage);
    expect([seedsIn(storage), storage.getItem('other')]).toEqual([[], 'stays']);
  });
});

describe('Without room', () => {
  test('the oldest games make way for the latest', () => {
    const storage = aStorage();
    keepEach(storage, [1, 2, 3]);
    const tight: Storage = {
      ...storage,
      get length() {
        return storage.length;
      },
      setItem: (key, text) => {
        if (storage.length >= 2) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        storage.setItem(key, text);
      },
    };
    expect(keepRecord(tight, aPlayedGame(4, 'leaning'), 1, noon + 1e6)).toBe(true);
    expect(seedsIn(storage)).toEqual([4, 3]);
  });

  test.each([
    ['is full of other things', aFullStorage()],
    ['is closed', aClosedStorage()],
    ['is not there', null],
  ])('nothing is kept where the storage %s, and nothing breaks', (_, storage) => {
    expect(keepRecord(storage, aPlayedGame(1, 'leaning'), 1, noon)).toBe(false);
    expect(readRecords(storage)).toEqual([]);
  });
});
