import { expect, test } from 'vitest';
import { createLimits, wrongCodes } from '../../../src/server/wire/limits.ts';

test('a page may send sixty messages in five seconds, and no more', async () => {
  const limits = createLimits();
  const answers = await Promise.all(Array.from({ length: 61 }, () => limits.mayMessage('page')));
  expect(answers.filter(Boolean)).toHaveLength(60);
  expect(await limits.mayMessage('another page')).toBe(true);
});

test('a thousand who join with the right code are never slowed', async () => {
  const limits = createLimits();
  const began = performance.now();
  for (let joined = 0; joined < 1000; joined += 1) expect(await limits.mayLookUp('school')).toBe(true);
  expect(performance.now() - began).toBeLessThan(400);
});

test('after sixty wrong codes an address is slowed, and no other', async () => {
  const limits = createLimits();
  for (let tried = 0; tried < wrongCodes.most; tried += 1) await limits.noteWrong('guesser');
  const began = performance.now();
  expect(await limits.mayLookUp('school')).toBe(true);
  expect(performance.now() - began).toBeLessThan(300);
  expect(await limits.mayLookUp('guesser')).toBe(true);
  expect(performance.now() - began).toBeGreaterThan(450);
});
