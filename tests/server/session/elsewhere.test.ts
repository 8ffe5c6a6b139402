import { expect, test } from 'vitest';
import { believedMs, createElsewhere } from '../../../src/server/session/elsewhere.ts';

test('a process that says nothing more is believed for a while only', () => {
  let nowMs = 0;
  const elsewhere = createElsewhere(() => nowMs);
  elsewhere.note('4KD9WX', 'one', ['ann', 'bob']);
  elsewhere.note('4KD9WX', 'two', ['cyd']);
  expect(elsewhere.peopleIn('4KD9WX')).toEqual(['ann', 'bob', 'cyd']);
  nowMs = believedMs - 1;
  elsewhere.note('4KD9WX', 'two', ['dan']);
  nowMs = believedMs;
  expect(elsewhere.peopleIn('4KD9WX')).toEqual(['dan']);
  expect(elsewhere.peopleIn('444444')).toEqual([]);
});
