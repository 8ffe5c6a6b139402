import { expect, test } from 'vitest';
import { arrivalsAt, countFrom, rush, rushIn } from '../../../src/domain/session/rush.ts';
import type { Person } from '../../../src/domain/session/view.ts';

/** People whose ids are their numbers, from one number to another. */
const people = (from: number, to: number): readonly Person[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    id: `p${from + index}`,
    name: 'Amber Heron',
    isPresent: true,
  }));

test('Forty who come in within ten seconds are a rush, and it is known who was the first of them', () => {
  const class_ = arrivalsAt(null, people(1, 30), 0);
  const some = arrivalsAt(class_, people(1, 69), 1000);
  expect(rushIn(some, 1000)).toBeNull();
  // 31 to 69 came at one second, 70 at nearly eleven: forty in less than ten seconds.
  const more = arrivalsAt(some, people(1, 70), 10_999);
  expect(rushIn(more, 10_999)).toBe('p31');
  expect(countFrom(people(1, 70), 'p31')).toBe(rush.people);
});

test('Those who come in at leisure are no rush, nor are those who were there when the page was opened', () => {
  const first = arrivalsAt(null, people(1, 200), 0);
  expect(rushIn(first, 0)).toBeNull();
  const some = arrivalsAt(first, people(1, 239), 1000);
  const later = arrivalsAt(some, people(1, 240), 11_000);
  expect(rushIn(later, 11_000)).toBeNull();
});

test('Of a rush whose first is in the session no longer nobody is counted', () => {
  expect(countFrom(people(1, 30), 'p31')).toBe(0);
});
