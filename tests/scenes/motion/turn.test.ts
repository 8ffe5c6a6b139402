import { expect, test } from 'vitest';
import { isTurnOver, lookOf } from '../../../src/scenes/motion/turn.ts';

test('The card shows its edge when one face gives way to the other', () => {
  expect(lookOf({ kind: 'away', ms: 0 }).front).toBe(0);
  expect(lookOf({ kind: 'away', ms: 200 }).front).toBe(90);
  expect(lookOf({ kind: 'in', ms: 0 }).back).toBe(-90);
  expect(Math.abs(lookOf({ kind: 'in', ms: 220 }).back)).toBe(0);
});

test('A card takes 420 milliseconds to turn over', () => {
  // 200 until its edge is seen, 220 from then on.
  expect([199, 200].map((ms) => isTurnOver({ kind: 'away', ms }))).toEqual([false, true]);
  expect([219, 220].map((ms) => isTurnOver({ kind: 'in', ms }))).toEqual([false, true]);
});

test('A placed card drops 14 pixels on its thread', () => {
  expect(lookOf({ kind: 'away', ms: 200 }).drop).toBe(14);
});

test('The back comes from where the front hung, and lies in its own place in the end', () => {
  expect(lookOf({ kind: 'in', ms: 0 }).away).toBe(1);
  expect(lookOf({ kind: 'in', ms: 220 })).toMatchObject({ away: 0, scale: 1 });
  expect(lookOf({ kind: 'turned', ms: 5000 })).toMatchObject({ back: 0, away: 0, scale: 1, drop: 0 });
});

test('The back is taken away within a fifth of a second', () => {
  expect(isTurnOver({ kind: 'leaving', ms: 200 })).toBe(true);
  expect(lookOf({ kind: 'leaving', ms: 200 }).scale).toBeLessThan(0.5);
});

test('A card that lies has nothing to come to an end', () => {
  expect(isTurnOver({ kind: 'none', ms: 99 })).toBe(false);
  expect(isTurnOver({ kind: 'turned', ms: 99 })).toBe(false);
});

test('A patient back stays away for 400 milliseconds, and neither face is seen meanwhile', () => {
  expect([399, 400].map((ms) => isTurnOver({ kind: 'waiting', ms }))).toEqual([false, true]);
  for (const ms of [0, 200, 399])
    expect(lookOf({ kind: 'waiting', ms })).toMatchObject({ front: 90, back: -90 });
});
