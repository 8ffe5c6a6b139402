import { expect, onTestFinished, test } from 'vitest';
import type { Entry, FollowedLog, SessionLog, StoredSession } from '../../../src/server/log/sessionLog.ts';
import type { LiveSession } from '../../../src/server/session/holding.ts';
import { createProvider } from '../../../src/server/session/material.ts';
import { noNeighbours } from '../../../src/server/session/neighbours.ts';
import { createSessions, type Sessions } from '../../../src/server/session/sessions.ts';
import { toLab } from '../../fixtures/aGame.ts';
import { aVotingSession, someNames, voting } from '../../fixtures/aSession.ts';

const code = '4KD9WX';
const joined = (participant: string): Entry => [{ kind: 'joined', participant, name: participant }];

/** A session of two in its first vote; what is added to its log fails, and to catch up with it takes as long as a test says. */
const aFailingSession = async (): Promise<{
  sessions: Sessions;
  live: LiveSession;
  settle: () => void;
}> => {
  const { settings, moment } = aVotingSession(['ann', 'bob']);
  const stored: StoredSession = {
    settings: { ...settings, claims: ['some-bubble'], createdAtMs: Date.now() },
    hostKeyHash: '',
    wallKeyHash: '',
  };
  let settle = (): void => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const followed: FollowedLog = {
    append: () => Promise.reject(new Error('the disk is full')),
    settle: () => settled,
    leave: () => {},
  };
  const log: Pick<SessionLog, 'find' | 'follow'> = {
    find: async () => stored,
    follow: async (_, deliver) => {
      for (const entry of [joined('ann'), joined('bob'), [{ kind: 'moved', to: moment } as const]])
        deliver(entry);
      return followed;
    },
  };
  const sessions = createSessions({
    log: log as SessionLog,
    provide: createProvider({ [settings.language]: someNames }),
    neighbours: noNeighbours,
    nowMs: Date.now,
  });
  onTestFinished(sessions.close);
  const live = await sessions.find(code);
  if (!live) throw new Error('there is no such session');
  return { sessions, live, settle };
};

test('Who comes back while somebody’s vote cannot be kept is sent to the session as it is loaded anew, like all others', async () => {
  const { sessions, live, settle } = await aFailingSession();
  const back = live.obey({ kind: 'join', participant: 'ann' });
  await expect(live.obey(voting('bob', 0, 'first', toLab.certain))).rejects.toThrow('the disk is full');
  settle();
  expect(await back).toBeNull();
  const ends: string[] = [];
  const seat = { show: () => {}, end: (reason: string) => ends.push(reason) };
  live.audience.seatParticipant('ann', seat)();
  live.audience.seatHost(seat)();
  live.audience.seatWall(seat)();
  expect(ends).toEqual(['live/failed', 'live/failed', 'live/failed']);
  expect(live.audience.size()).toBe(0);
  expect(await sessions.find(code)).not.toBe(live);
});

test('Who takes a seat in a session that was laid away meanwhile is sent to it as it is loaded anew', async () => {
  const { sessions, live } = await aFailingSession();
  sessions.close();
  const ends: string[] = [];
  live.audience.seatParticipant('ann', { show: () => {}, end: (reason) => ends.push(reason) });
  expect(ends).toEqual(['live/failed']);
});

test('When the votes of a class cannot be kept all at once, each page is told once and not once for each vote', async () => {
  const { live } = await aFailingSession();
  const ends: string[] = [];
  live.audience.seatParticipant('ann', { show: () => {}, end: (reason) => ends.push(reason) });
  const votes = ['ann', 'bob'].map((person) => live.obey(voting(person, 0, 'first', toLab.certain)));
  expect((await Promise.allSettled(votes)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(ends).toEqual(['live/failed']);
});
