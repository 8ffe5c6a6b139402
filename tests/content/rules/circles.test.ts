import { expect, test } from 'vitest';
import { circleProblems } from '../../../src/content/rules/circles.ts';
import type { ClaimEntry } from '../../../src/content/structure.ts';

const entry = (supports: readonly string[]): ClaimEntry => ({
  at: 'D1',
  side: 'lab',
  role: 'evidence',
  voice: 'author',
  figures: [],
  check: false,
  supports: [...supports],
  answers: [],
  contrasts: [],
});

const messagesFor = (supports: Readonly<Record<string, readonly string[]>>): readonly string[] => {
  const claims = new Map(Object.entries(supports).map(([id, others]) => [id, entry(others)]));
  return Array.from(circleProblems('deck.yaml', claims), ({ message }) => message);
};

test('grounds that lead on to others without coming back are fine, also by two ways', () => {
  expect(messagesFor({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
});

test('a circle is told with every claim on it, and without those that only lead to it', () => {
  expect(messagesFor({ a: ['b'], b: ['c'], c: ['d'], d: ['b'] })).toEqual([
    'claim "b" supports "c" supports "d" supports "b": a circle, in which nothing carries the rest. Remove one of these.',
  ]);
});

test('each of two circles is told', () => {
  expect(messagesFor({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] })).toHaveLength(2);
});

test('a claim that supports itself or one that is not there is for another rule to tell', () => {
  expect(messagesFor({ a: ['a', 'nobody'] })).toEqual([]);
});
