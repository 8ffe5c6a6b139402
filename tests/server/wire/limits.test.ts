import { expect, test } from 'vitest';
import { createLimits, wrongCodes } from '../../../src/server/wire/limits.ts';

test('a page may send sixty messages in five seconds, and no more', async () => {
  const limits = createLimits();
  const answers = await Promise.all(Array.from({ length: 61 }, () => limits.mayMessage('page')));
  expect(answers.filter(Boolean)).toHaveLength(60);
  expect(await limits.mayMessage('another page')).toBe(true);
});

/** Limits whose slow lane notes who goes through it, and lets nobody wait. */
const someLimits = () => {
  const slowed: string[] = [];
  const limits = createLimits(async (address) => slowed.push(address) < 3);
  return { limits, slowed };
};

test('a thousand who join with the right code are never slowed', async () => {
  const { limits, slowed } = someLimits();
  for (let joined = 0; joined < 1000; joined += 1) expect(await limits.mayLookUp('school')).toBe(true);
  expect(slowed).toEqual([]);
});

test('after sixty wrong codes an address is slowed, and no other', async () => {
  const { limits, slowed } = someLimits();
  for (let tried = 1; tried < wrongCodes.most; tried += 1) await limits.noteWrong('guesser');
  expect(await limits.mayLookUp('guesser')).toBe(true);
  expect(slowed).toEqual([]);
  await limits.noteWrong('guesser');
  expect(await limits.mayLookUp('school')).toBe(true);
  expect(slowed).toEqual([]);
  expect(await limits.mayLookUp('guesser')).toBe(true);
  expect(slowed).toEqual(['guesser']);
});

test('where too many wait in the slow lane, the next is turned away', async () => {
  const { limits } = someLimits();
  for (let tried = 0; tried < wrongCodes.most; tried += 1) await limits.noteWrong('guesser');
  const answers = [];
  for (let tries = 0; tries < 3; tries += 1) answers.push(await limits.mayLookUp('guesser'));
  expect(answers).toEqual([true, true, false]);
});
