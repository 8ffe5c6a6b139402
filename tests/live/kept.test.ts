import { expect, test } from 'vitest';
import { lifetimeMs } from '../../src/domain/session/settings.ts';
import { places } from '../../src/domain/vocabulary.ts';
import { keptIn, mostKept, withCommand, withoutCommand } from '../../src/live/kept.ts';
import { aClosedStorage, aFullStorage, aStorage } from '../fixtures/aStorage.ts';

const vote = (revision: number, card = 0) =>
  ({ kind: 'vote', card, vote: 'first', placement: places[0]!, revision }) as const;

test('A phone keeps its token and what is not acknowledged, for each session by itself', () => {
  const storage = aStorage();
  const kept = keptIn(storage, '4KD9WX');
  kept.write([vote(1)]);
  const again = keptIn(storage, '4KD9WX').read();
  expect(again).toEqual({ token: kept.read().token, unsent: [vote(1)] });
  expect(keptIn(storage, '4KD9WW').read().token).not.toBe(again.token);
});

test('A token has 128 bits, written in 22 characters', () => {
  expect(keptIn(aStorage(), '4KD9WX').read().token).toMatch(/^[\w-]{22}$/);
});

test.each([aFullStorage(), aClosedStorage()])(
  'On a device that keeps nothing, the token stays the same as long as the page is open',
  (storage) => {
    const kept = keptIn(storage, '4KD9WX');
    kept.write([vote(1)]);
    expect(kept.read().token).toBe(kept.read().token);
    expect(kept.read().unsent).toEqual([vote(1)]);
  },
);

test('What somebody else wrote into the storage is not believed', () => {
  const storage = aStorage({ 'bubble-or-lab/live/4KD9WX': '{"token":"short","unsent":[]}' });
  expect(keptIn(storage, '4KD9WX').read().token).toMatch(/^[\w-]{22}$/);
});

test('What is forgotten is gone for good', () => {
  const storage = aStorage();
  const kept = keptIn(storage, '4KD9WX');
  kept.forget();
  expect(storage.length).toBe(0);
  // An answer that comes late brings nothing back.
  kept.write([]);
  expect(storage.length).toBe(0);
});

test('A newer vote takes the place of the older one on the same card, and of no other', () => {
  expect(withCommand([vote(1), vote(1, 1)], vote(2))).toEqual([vote(1, 1), vote(2)]);
});

test('An acknowledgement of an older vote leaves the newer one waiting', () => {
  expect(withoutCommand([vote(2)], vote(1))).toEqual([vote(2)]);
  expect(withoutCommand([vote(2)], vote(2))).toEqual([]);
});

test('A phone forgets its place in a session once that is deleted everywhere, and no earlier', () => {
  const storage = aStorage();
  const { token } = keptIn(storage, '4KD9WX', () => 1000).read();
  keptIn(storage, '4KD9WW', () => 1000 + lifetimeMs - 1);
  expect(storage.length).toBe(2);
  keptIn(storage, '4KD9WW', () => 1000 + lifetimeMs);
  expect(storage.length).toBe(1);
  expect(keptIn(storage, '4KD9WX', () => 1000 + lifetimeMs).read().token).not.toBe(token);
});

test('Of many sessions in one day a phone keeps its places in the latest, and all else that it holds', () => {
  const storage = aStorage({
    'bubble-or-lab/game': 'a game',
    'bubble-or-lab/live/444444': 'nobody reads this',
  });
  const codes = Array.from({ length: mostKept + 3 }, (_, number) => `4KD9W${number}`);
  for (const [number, code] of codes.entries()) keptIn(storage, code, () => 1_000_000_000 + number);
  expect(codes.filter((code) => storage.getItem(`bubble-or-lab/live/${code}`) !== null)).toEqual(
    codes.slice(3),
  );
  expect(storage.getItem('bubble-or-lab/game')).toBe('a game');
  expect(storage.length).toBe(mostKept + 1);
});
