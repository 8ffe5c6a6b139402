import { expect, onTestFinished, test } from 'vitest';
import { lifetimeMs } from '../../../src/domain/session/settings.ts';
import { type CreateMessage, protocolVersion } from '../../../src/live/protocol.ts';
import { openLmdbLog } from '../../../src/server/log/lmdbLog.ts';
import type { SessionLog } from '../../../src/server/log/sessionLog.ts';
import { keptAfterEndMs } from '../../../src/server/session/holding.ts';
import { createProvider } from '../../../src/server/session/material.ts';
import { noNeighbours } from '../../../src/server/session/neighbours.ts';
import { createSessions, mostSessions, type Sessions } from '../../../src/server/session/sessions.ts';
import { someNames } from '../../fixtures/aSession.ts';
import { aFolder } from '../running/serverProcess.ts';

const begin = 1_700_000_000_000;

/** Sessions whose clock stands until it is set. */
const someSessions = async (
  changes: Partial<SessionLog> = {},
): Promise<{ sessions: Sessions; setClock: (ms: number) => void }> => {
  const folder = aFolder('sessions');
  const log = await openLmdbLog(folder.path);
  if (!log) throw new Error('another server has it');
  let now = begin;
  const sessions = createSessions({
    log: { ...log, ...changes },
    provide: createProvider({ en: someNames }),
    neighbours: noNeighbours,
    nowMs: () => now,
  });
  onTestFinished(async () => {
    sessions.close();
    await log.close();
    folder.remove();
  });
  return {
    sessions,
    setClock: (ms) => {
      now = ms;
    },
  };
};

const lesson: CreateMessage = {
  version: protocolVersion,
  edition: 1,
  language: 'en',
  claims: ['some-bubble'],
  asksBelief: false,
  pairsPeople: false,
};

const aSessionIn = async (sessions: Sessions) => {
  const created = await sessions.create(lesson);
  if (typeof created === 'string') throw new Error(created);
  return created;
};

test('A session is kept for a day after it began, and not longer, also for those who are in it', async () => {
  const { sessions, setClock } = await someSessions();
  const { code } = await aSessionIn(sessions);
  const live = await sessions.find(code);
  const ends: string[] = [];
  live?.audience.seatWall({ show: () => {}, end: (reason) => ends.push(reason) });
  setClock(begin + lifetimeMs - 1);
  await sessions.tidy();
  expect(ends).toEqual([]);
  setClock(begin + lifetimeMs);
  await sessions.tidy();
  expect(ends).toEqual(['live/deleted']);
  expect(await sessions.find(code)).toBeNull();
});

test('A session that has ended is kept for an hour more', async () => {
  const { sessions, setClock } = await someSessions();
  const { code } = await aSessionIn(sessions);
  const live = await sessions.find(code);
  expect(await live?.obey({ kind: 'move', to: { phase: 'ended', card: null } })).toBeNull();
  setClock(begin + keptAfterEndMs - 1);
  await sessions.tidy();
  expect((await sessions.find(code))?.session().moment.phase).toBe('ended');
  setClock(begin + keptAfterEndMs);
  await sessions.tidy();
  expect(await sessions.find(code)).toBeNull();
});

test('A session that nobody looks at is laid away, and is the same when somebody comes', async () => {
  const { sessions, setClock } = await someSessions();
  const { code } = await aSessionIn(sessions);
  const before = await sessions.find(code);
  await before?.obey({ kind: 'join', participant: 'ann' });
  setClock(begin + 10 * 60_000);
  await sessions.tidy();
  const after = await sessions.find(code);
  expect(after).not.toBe(before);
  expect(after?.session()).toEqual(before?.session());
});

test('A session that is a day old is found by nobody, also before it is deleted', async () => {
  const { sessions, setClock } = await someSessions();
  const { code } = await aSessionIn(sessions);
  setClock(begin + lifetimeMs);
  expect(await sessions.find(code)).toBeNull();
});

test('No more sessions are opened than are kept at a time', async () => {
  let kept = mostSessions - 1;
  const { sessions } = await someSessions({ count: async () => kept });
  expect(await sessions.create(lesson)).toMatchObject({ code: expect.any(String) });
  kept = mostSessions;
  expect(await sessions.create(lesson)).toBe('live/full');
});

test('A session that many come back to at once is loaded once, or one half would not hear the other', async () => {
  const { sessions } = await someSessions();
  const { code } = await aSessionIn(sessions);
  const found = await Promise.all([1, 2, 3].map(() => sessions.find(code)));
  expect(found[0]).not.toBeNull();
  expect(new Set(found).size).toBe(1);
});
