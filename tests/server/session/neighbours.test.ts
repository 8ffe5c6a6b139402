import { expect, onTestFinished, test } from 'vitest';
import type { HostView } from '../../../src/domain/session/view.ts';
import { protocolVersion } from '../../../src/live/protocol.ts';
import type { Entry, FollowedLog, SessionLog, StoredSession } from '../../../src/server/log/sessionLog.ts';
import type { LiveSession } from '../../../src/server/session/holding.ts';
import { createProvider } from '../../../src/server/session/material.ts';
import type { NeighbourMessage, Neighbours } from '../../../src/server/session/neighbours.ts';
import { createSessions, type Sessions } from '../../../src/server/session/sessions.ts';
import { someNames } from '../../fixtures/aSession.ts';
import { patience } from '../running/pages.ts';

/** A log in memory that processes share: each hears what others add only when it asks. */
const aSharedLog = (): SessionLog => {
  const kept = new Map<string, { readonly stored: StoredSession; readonly entries: Entry[] }>();
  const follow = (entries: Entry[], code: string, deliver: (entry: Entry) => void): FollowedLog => {
    let position = 0;
    const catchUp = (): void => {
      for (; position < entries.length; position += 1) deliver(entries[position]!);
    };
    catchUp();
    return {
      append: async (entry) => {
        if (!kept.has(code)) return 'gone';
        const isBehind = position < entries.length;
        if (!isBehind) entries.push(entry);
        catchUp();
        return isBehind ? 'behind' : 'kept';
      },
      settle: async () => catchUp(),
      leave: () => {},
    };
  };
  return {
    create: async (code, stored) => {
      kept.set(code, { stored, entries: [] });
      return true;
    },
    count: async () => kept.size,
    find: async (code) => kept.get(code)?.stored ?? null,
    follow: async (code, deliver) => {
      const session = kept.get(code);
      return session ? follow(session.entries, code, deliver) : null;
    },
    expireAt: async () => {},
    delete: async (code) => void kept.delete(code),
    deleteExpired: async () => [],
    close: async () => {},
  };
};

/** Two processes of one server, which hear what the other tells. */
const twoProcesses = (): readonly [Sessions, Sessions] => {
  const log = aSharedLog();
  const listeners = new Map<number, (message: NeighbourMessage) => void>();
  const neighboursOf = (self: number): Neighbours => ({
    tell: (message) => setImmediate(() => listeners.get(1 - self)?.(message)),
    listen: (hear) => void listeners.set(self, hear),
  });
  const open = (self: number): Sessions => {
    const provide = createProvider({ en: someNames });
    const sessions = createSessions({ log, provide, neighbours: neighboursOf(self), nowMs: Date.now });
    onTestFinished(sessions.close);
    return sessions;
  };
  return [open(0), open(1)];
};

const aSessionIn = async (sessions: Sessions): Promise<string> => {
  const lesson = {
    edition: 1,
    language: 'en',
    claims: ['some-bubble'],
    asksBelief: false,
    pairsPeople: false,
  };
  const created = await sessions.create({ version: protocolVersion, ...lesson });
  if (typeof created === 'string') throw new Error(created);
  return created.code;
};

const found = async (sessions: Sessions, code: string): Promise<LiveSession> => {
  const live = await sessions.find(code);
  if (!live) throw new Error('there is no such session');
  return live;
};

/** What a host's page of the session was shown last. */
const seatHost = ({ audience }: LiveSession): (() => HostView | undefined) => {
  let shown: HostView | undefined;
  audience.seatHost({
    show: (view) => {
      shown = view;
    },
    end: () => {},
  });
  return () => shown;
};

const seat = { show: () => {}, end: () => {} };

test('Whoever is let in by one process is shown by the other, and as present while a page of theirs is open there', async () => {
  const [here, there] = twoProcesses();
  const code = await aSessionIn(here);
  const [one, other] = [await found(here, code), await found(there, code)];
  const shown = seatHost(other);
  expect(await one.obey({ kind: 'join', participant: 'ann' })).toBeNull();
  await expect.poll(() => shown()?.joined, patience).toBe(1);
  expect(shown()?.people[0]?.isPresent).toBe(false);
  const leave = one.audience.seatParticipant('ann', seat);
  here.peopleChanged(one);
  await expect.poll(() => shown()?.people[0]?.isPresent, patience).toBe(true);
  leave();
  here.peopleChanged(one);
  await expect.poll(() => shown()?.people[0]?.isPresent, patience).toBe(false);
});

test('What a host’s page is answered first has those as present, too, whose pages another process serves', async () => {
  const [here, there] = twoProcesses();
  const code = await aSessionIn(here);
  const one = await found(here, code);
  await one.obey({ kind: 'join', participant: 'ann' });
  one.audience.seatParticipant('ann', seat);
  const { audience } = await found(there, code);
  await expect.poll(() => audience.hostView().people[0]?.isPresent, patience).toBe(true);
});

test('A process that comes to a session later asks who is present elsewhere', async () => {
  const [here, there] = twoProcesses();
  const code = await aSessionIn(here);
  const one = await found(here, code);
  await one.obey({ kind: 'join', participant: 'ann' });
  one.audience.seatParticipant('ann', seat);
  const shown = seatHost(await found(there, code));
  await expect.poll(() => shown()?.people[0]?.isPresent, patience).toBe(true);
});

test('A session that is deleted by one process is over for the pages of the other', async () => {
  const [here, there] = twoProcesses();
  const code = await aSessionIn(here);
  const ends: string[] = [];
  (await found(there, code)).audience.seatWall({ ...seat, end: (reason) => ends.push(reason) });
  await here.delete(code);
  await expect.poll(() => ends, patience).toEqual(['live/deleted']);
  expect(await there.find(code)).toBeNull();
});
