import { expect, test } from 'vitest';
import { drawKey, hashOf, isKeyOf, participantOfToken, wallKeyOf } from '../../src/server/keys.ts';

test('a key has 128 bits and is never drawn twice', () => {
  const keys = Array.from({ length: 1000 }, drawKey);
  expect(new Set(keys).size).toBe(1000);
  for (const key of keys) expect(Buffer.from(key, 'base64url')).toHaveLength(16);
});

test('a hash is that of its own key alone, and does not hold it', () => {
  const [key, other] = [drawKey(), drawKey()];
  expect(isKeyOf(hashOf(key), key)).toBe(true);
  expect(isKeyOf(hashOf(key), other)).toBe(false);
  expect(isKeyOf('', key)).toBe(false);
  expect(hashOf(key)).not.toContain(key);
});

test('the wall’s key follows from the host’s and is not it', () => {
  const key = drawKey();
  expect(wallKeyOf(key)).toBe(wallKeyOf(key));
  expect(wallKeyOf(key)).toMatch(/^[\w-]{22}$/);
  expect(wallKeyOf(key)).not.toBe(key);
});

test('one token is the same person in one session, and another in the next', () => {
  const token = drawKey();
  expect(participantOfToken('4KD9WX', token)).toBe(participantOfToken('4KD9WX', token));
  expect(participantOfToken('4KD9WX', token)).not.toBe(participantOfToken('4KD9WW', token));
});
