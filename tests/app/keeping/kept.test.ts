import { describe, expect, test } from 'vitest';
import { type Check, keep, readKept, storageFrom } from '../../../src/app/keeping/kept.ts';
import { aClosedStorage, aFullStorage, aStorage } from '../../fixtures/aStorage.ts';

const key = 'a-key';

const checkNumber: Check<number> = (value) => (typeof value === 'number' ? value : null);

/** Reads a number under the key. */
const readNumber = (storage: Storage | null) => readKept(storage, key, async () => checkNumber);

describe('A value', () => {
  test('that was kept is found again', async () => {
    const storage = aStorage();
    expect(keep(storage, key, 7)).toBe(true);
    expect(await readNumber(storage)).toEqual({ found: 'value', value: 7 });
  });

  test.each([
    ['is full', aFullStorage()],
    ['is closed', aClosedStorage()],
    ['is not there', null],
  ])('is not kept where the storage %s, and nothing breaks', (_, storage) => {
    expect(keep(storage, key, 7)).toBe(false);
  });
});

test.each([
  ['has been kept', aStorage({ other: '7' })],
  ['can be read', aClosedStorage()],
  ['can be stored', null],
])('Where nothing %s, nothing is found, and no check is loaded for it', async (_, storage) => {
  const found = await readKept(storage, key, () => Promise.reject(new Error('a check was loaded')));
  expect(found).toEqual({ found: 'nothing' });
});

test.each([
  ['that is no JSON', '7,'],
  ['of another kind', '"seven"'],
])('Something %s is unreadable', async (_, text) => {
  expect(await readNumber(aStorage({ [key]: text }))).toEqual({ found: 'unreadable' });
});

test('A browser that refuses its storage counts as one without', () => {
  const storage = aStorage();
  expect(storageFrom(() => storage)).toBe(storage);
  const refused = storageFrom(() => {
    throw new DOMException('Access is denied.', 'SecurityError');
  });
  expect(refused).toBeNull();
});
