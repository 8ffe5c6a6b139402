import { expect, onTestFinished, test, vi } from 'vitest';
import { mostParticipants } from '../../../src/domain/session/settings.ts';
import { createLimits, messagesOfAddress, newcomers, wrongCodes } from '../../../src/server/wire/limits.ts';

test('a page may send sixty messages in five seconds, and no more', async () => {
  const limits = createLimits();
  const answers = await Promise.all(Array.from({ length: 61 }, () => limits.mayMessage('page', 'school')));
  expect(answers.filter(Boolean)).toHaveLength(60);
  expect(await limits.mayMessage('another page', 'school')).toBe(true);
});

test('an address from which more messages come than a thousand phones send waits, whoever sends them, and no other does', async () => {
  // However slow the machine is, all of them come at one moment.
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const waited: number[] = [];
  const limits = createLimits(undefined, async (ms) => void waited.push(ms));
  let heard = 0;
  for (let sent = 0; sent < messagesOfAddress.most; sent += 1)
    if (await limits.mayMessage(`page ${Math.floor(sent / 60)}`, 'anew')) heard += 1;
  expect(heard).toBe(messagesOfAddress.most);
  expect(waited).toEqual([]);
  expect(await limits.mayMessage('one more page', 'anew')).toBe(true);
  expect(await limits.mayMessage('page of a school', 'school')).toBe(true);
  expect(waited).toEqual([messagesOfAddress.seconds * 1000]);
});

test('a full room may come to a session at once, and no more than that, and to another one as many', async () => {
  const limits = createLimits();
  for (let joined = 0; joined < newcomers.most; joined += 1)
    expect(await limits.mayJoin('4KD9WX')).toBe(true);
  expect(newcomers.most).toBeGreaterThan(mostParticipants);
  expect(await limits.mayJoin('4KD9WX')).toBe(false);
  expect(await limits.mayJoin('444444')).toBe(true);
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
