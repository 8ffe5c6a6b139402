import { expect, test } from 'vitest';
import { isExpired, planOf } from '../../../src/domain/session/settings.ts';
import { aSession } from '../../fixtures/aSession.ts';

test('A session is kept for a day', () => {
  const { settings } = aSession({ createdAtMs: 1000 });
  // A day has 86,400,000 milliseconds.
  expect(isExpired(settings, 86_400_999)).toBe(false);
  expect(isExpired(settings, 86_401_000)).toBe(true);
});

test('The order of a lesson depends on its cards and on whether belief is asked', () => {
  expect(planOf(aSession({ asksBelief: false }).settings)).toEqual({ cards: 4, asksBelief: false });
});
