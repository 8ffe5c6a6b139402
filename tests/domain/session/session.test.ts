import { expect, test } from 'vitest';
import { createSession, participantOf, presentIn } from '../../../src/domain/session/session.ts';
import { aLessonDeck, aSession, hold, joining, someCards, someNames } from '../../fixtures/aSession.ts';

test('A session begins in its lobby, unlocked, with nobody in it', () => {
  const session = aSession();
  expect(session.moment).toEqual({ phase: 'lobby', card: null });
  expect(session.isLocked).toBe(false);
  expect(presentIn(session)).toEqual([]);
});

test('Who has joined is found by id, nobody else', () => {
  const session = hold(aSession(), joining('a', 'b'));
  expect(participantOf(session, 'b')?.id).toBe('b');
  expect(participantOf(session, 'toString')).toBeUndefined();
});

test('The removed are no longer present', () => {
  const session = hold(aSession(), [...joining('a', 'b'), { kind: 'remove', participant: 'a' }]);
  expect(presentIn(session).map(({ id }) => id)).toEqual(['b']);
});

test('A session cannot be held with other cards than those of its settings', () => {
  const { settings } = aSession();
  const material = { cards: someCards(aLessonDeck(), ['one']), names: someNames };
  expect(() => createSession(settings, material)).toThrow('cannot be held');
  expect(() => createSession({ ...settings, claims: [] }, { ...material, cards: [] })).toThrow();
});
