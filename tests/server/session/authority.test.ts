import { expect, test } from 'vitest';
import type { Command } from '../../../src/domain/session/command.ts';
import { ended } from '../../../src/domain/session/phase.ts';
import type { AppendOutcome, Entry, FollowedLog, SessionLog } from '../../../src/server/log/sessionLog.ts';
import { type Authority, mostMoves, openAuthority } from '../../../src/server/session/authority.ts';
import { toLab } from '../../fixtures/aGame.ts';
import { aSession, aVotingSession, voting } from '../../fixtures/aSession.ts';

/** A log that several share: what is added waits until the test says how that ended. */
const aLog = () => {
  const waiting: { readonly entry: Entry; readonly end: (outcome: AppendOutcome) => void }[] = [];
  let deliver: (entry: Entry) => void = () => {};
  let settled = 0;
  const followed: FollowedLog = {
    append: (entry) => new Promise((end) => waiting.push({ entry, end })),
    settle: async () => {
      settled += 1;
    },
    leave: () => {},
  };
  const log: Pick<SessionLog, 'follow'> = {
    follow: async (_, heard) => {
      deliver = heard;
      return followed;
    },
  };
  return {
    log: log as SessionLog,
    waiting,
    settled: () => settled,
    /** Others have added an entry. */
    add: (entry: Entry) => deliver(entry),
    /** What was added last is kept. */
    keep: () => {
      const last = waiting.at(-1);
      if (last) deliver(last.entry);
      last?.end('kept');
    },
  };
};

const opened = async (log: SessionLog, session = aSession()): Promise<Authority> => {
  const { settings, material } = session;
  const stored = { settings, hostKeyHash: '', wallKeyHash: '' };
  const authority = await openAuthority(log, '4KD9WX', stored, material, () => {});
  if (!authority) throw new Error('there is no such session');
  return authority;
};

const join = (participant: string): Command => ({ kind: 'join', participant });
const names = ({ session }: Authority): readonly string[] => session().participants.map(({ name }) => name);
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('Where others have let somebody in first, the next is named anew, and both names differ', async () => {
  const { log, waiting, add, keep } = aLog();
  const authority = await opened(log);
  const joined = authority.obey(join('ann'));
  await breath();
  add(waiting[0]!.entry.map((event) => ({ ...event, participant: 'bob' }) as Entry[number]));
  waiting[0]?.end('behind');
  await breath();
  expect(waiting).toHaveLength(2);
  keep();
  expect(await joined).toBeNull();
  expect(names(authority)).toHaveLength(2);
  expect(new Set(names(authority)).size).toBe(2);
});

test('Who joins waits for those before; who votes waits for nobody', async () => {
  const { log, waiting, add, keep } = aLog();
  const session = aVotingSession(['cyd']);
  const authority = await opened(log, session);
  add([{ kind: 'joined', participant: 'cyd', name: 'Somebody' }]);
  add([{ kind: 'moved', to: session.moment }]);
  const both = [authority.obey(join('ann')), authority.obey(join('bob'))];
  await breath();
  expect(waiting).toHaveLength(1);
  const voted = authority.obey(voting('cyd', 0, 'first', toLab.certain));
  await breath();
  expect(waiting.map(({ entry }) => entry[0]?.kind)).toEqual(['joined', 'voted']);
  keep();
  expect(await voted).toBeNull();
  add(waiting[0]!.entry);
  waiting[0]?.end('kept');
  await breath();
  keep();
  expect(await Promise.all(both)).toEqual([null, null]);
  expect(new Set(names(authority)).size).toBe(3);
});

test('A refusal stands only once nothing of others is missing', async () => {
  const { log, settled } = aLog();
  const authority = await opened(log);
  expect(await authority.obey(voting('ann', 0, 'first', toLab.certain))).toBe('session/unknown-participant');
  expect(settled()).toBe(1);
});

test('A session that is deleted meanwhile says so', async () => {
  const { log, waiting } = aLog();
  const authority = await opened(log);
  const joined = authority.obey(join('ann'));
  await breath();
  waiting[0]?.end('gone');
  expect(await joined).toBe('live/deleted');
});

test('Who locks and unlocks without end is stopped, and can still end the lesson; nobody else is', async () => {
  const { log, waiting, add, keep } = aLog();
  const authority = await opened(log);
  for (let moves = 0; moves < mostMoves; moves += 1) add([{ kind: moves % 2 === 0 ? 'locked' : 'unlocked' }]);
  expect(await authority.obey({ kind: 'lock' })).toBe('live/too-fast');
  expect(waiting).toEqual([]);
  const joined = authority.obey(join('ann'));
  await breath();
  keep();
  expect(await joined).toBeNull();
  const over = authority.obey({ kind: 'move', to: ended });
  await breath();
  keep();
  expect(await over).toBeNull();
});

test('A store that fails is no refusal, and keeps nobody out who comes after', async () => {
  const outcomes: (() => Promise<AppendOutcome>)[] = [
    () => Promise.reject(new Error('the disk is full')),
    async () => 'kept',
  ];
  const append: FollowedLog['append'] = () =>
    outcomes.shift()?.() ?? Promise.reject(new Error('asked too often'));
  const followed: FollowedLog = { append, settle: async () => {}, leave: () => {} };
  const log: Pick<SessionLog, 'follow'> = { follow: async () => followed };
  const authority = await opened(log as SessionLog);
  await expect(authority.obey(join('ann'))).rejects.toThrow('the disk is full');
  expect(await authority.obey(join('bob'))).toBeNull();
});
