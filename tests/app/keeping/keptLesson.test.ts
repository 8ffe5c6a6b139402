import { expect, test } from 'vitest';
import {
  eraseLesson,
  isSameLog,
  keepLesson,
  type LessonLog,
  lessonKey,
  readLesson,
} from '../../../src/app/keeping/keptLesson.ts';
import { aTally } from '../../fixtures/aSession.ts';
import { aClosedStorage, aFullStorage, aStorage } from '../../fixtures/aStorage.ts';

const dayMs = 24 * 60 * 60 * 1000;

const aLog: LessonLog = {
  settings: {
    way: 'oneScreen',
    code: null,
    edition: 1,
    language: 'zh',
    claims: ['one', 'two'],
    seed: 7,
    createdAtMs: 1000,
    asksBelief: true,
    pairsPeople: false,
  },
  events: [
    { kind: 'beliefCounted', time: 'before', bands: [1, 2, 3, 4, 5] },
    { kind: 'moved', to: { phase: 'firstVote', card: 0 } },
    { kind: 'counted', card: 0, vote: 'first', tally: aTally({ certain: 4 }, { unsaid: 2 }) },
    { kind: 'contextShown', card: 0 },
  ],
};

test('A lesson comes off the device as it was kept', () => {
  const device = aStorage();
  expect(keepLesson(device, aLog)).toBe(true);
  expect(readLesson(device, 2000)).toEqual(aLog);
});

test('A lesson is kept for a day, not for longer', () => {
  const device = aStorage();
  keepLesson(device, aLog);
  expect(readLesson(device, 1000 + dayMs - 1)).toEqual(aLog);
  expect(readLesson(device, 1000 + dayMs)).toBeNull();
});

test('A lesson is the same as long as the same has happened in it, whoever wrote it down', () => {
  const written = aStorage({ [lessonKey]: JSON.stringify({ events: aLog.events, settings: aLog.settings }) });
  expect(isSameLog(aLog, readLesson(written, 2000))).toBe(true);
  const [first, moved, , last] = aLog.events;
  const counted = {
    kind: 'counted',
    card: 0,
    vote: 'first',
    tally: aTally({ certain: 3 }, { unsaid: 2 }),
  } as const;
  const asMany = { ...aLog, events: [first, moved, counted, last] } as LessonLog;
  expect(isSameLog(aLog, asMany)).toBe(false);
  expect(isSameLog(aLog, { ...aLog, settings: { ...aLog.settings, claims: ['two', 'one'] } })).toBe(false);
  expect(isSameLog(aLog, null)).toBe(false);
});

test('A lesson that was erased is gone', () => {
  const device = aStorage();
  keepLesson(device, aLog);
  eraseLesson(device);
  expect(readLesson(device, 2000)).toBeNull();
});

test.each([
  ['no JSON', '{'],
  [
    'somebody’s vote, which no screen has',
    JSON.stringify({ ...aLog, events: [{ kind: 'joined', participant: 'a', name: 'A' }] }),
  ],
  [
    'half a hand',
    JSON.stringify({
      ...aLog,
      events: [{ kind: 'beliefCounted', time: 'before', bands: [0.5, 0, 0, 0, 0] }],
    }),
  ],
  ['a live session', JSON.stringify({ ...aLog, settings: { ...aLog.settings, way: 'live' } })],
])('What holds %s is no lesson', (_, text) => {
  expect(readLesson(aStorage({ [lessonKey]: text }), 2000)).toBeNull();
});

test('Where the browser keeps nothing, the lesson is told so and goes on', () => {
  expect(keepLesson(aFullStorage(), aLog)).toBe(false);
  expect(readLesson(aClosedStorage(), 2000)).toBeNull();
  expect(() => eraseLesson(aClosedStorage())).not.toThrow();
});
