import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../src/server/log/openStore.ts';
import type { Entry, SessionLog, StoredSession } from '../../../src/server/log/sessionLog.ts';
import { missingPrograms } from '../../../src/tools/machine/school.js';
import { aSession } from '../../fixtures/aSession.ts';
import { freePort, startRedis } from '../running/programs.ts';
import { aFolder } from '../running/serverProcess.ts';

const opened = async (folder: string, redis: string | null): Promise<SessionLog> => {
  const store = await openStore(folder, redis, () => {});
  if (typeof store === 'string') throw new Error(store);
  onTestFinished(store.close);
  return store.log;
};

const aFolderLog = async (): Promise<() => Promise<SessionLog>> => {
  const folder = aFolder('log');
  onTestFinished(folder.remove);
  const log = await opened(`${folder.path}/live`, null);
  return async () => log;
};

const aRedisLog = async (): Promise<() => Promise<SessionLog>> => {
  const folder = aFolder('redis-log');
  const redis = await startRedis(folder.path, await freePort());
  onTestFinished(async () => {
    await redis.kill();
    folder.remove();
  });
  return () => opened(folder.path, `redis://127.0.0.1:${redis.port}`);
};

const stored: StoredSession = { settings: aSession().settings, hostKeyHash: 'host', wallKeyHash: 'wall' };
const joined = (participant: string): Entry => [{ kind: 'joined', participant, name: participant }];
const later = Date.now() + 60_000;

const missing = missingPrograms();
// Redis runs as a program of its own, which not every machine has; the report then says what to install.
const inRedis =
  missing.length === 0 ? 'in Redis' : `in Redis (not tested here: apt-get install ${missing.join(' ')})`;

describe.each([
  ['in a folder', aFolderLog, false],
  [inRedis, aRedisLog, missing.length > 0],
])('A log kept %s', (_, aLog, isSkipped) => {
  test.skipIf(isSkipped)('gives back what was added, in its order, and then what is added', async () => {
    const log = await (await aLog())();
    expect(await log.create('4KD9WX', stored, later)).toBe(true);
    expect(await log.create('4KD9WX', stored, later)).toBe(false);
    expect(await log.find('4KD9WX')).toEqual(stored);
    const first: Entry[] = [];
    const writer = await log.follow('4KD9WX', (entry) => first.push(entry));
    for (const name of ['ann', 'bob', 'cyd']) expect(await writer?.append(joined(name))).toBe('kept');
    const second: Entry[] = [];
    const reader = await log.follow('4KD9WX', (entry) => second.push(entry));
    expect(second).toEqual(['ann', 'bob', 'cyd'].map(joined));
    expect(first).toEqual(second);
    reader?.leave();
    await writer?.append(joined('dan'));
    expect(first).toHaveLength(4);
    expect(second).toHaveLength(3);
  });

  test.skipIf(isSkipped)('counts the sessions that it keeps', async () => {
    const log = await (await aLog())();
    for (const code of ['4KD9WX', '444444', '555555', '4KD9WX']) await log.create(code, stored, later);
    expect(await log.count(Date.now())).toBe(3);
    await log.delete('444444');
    expect(await log.count(Date.now())).toBe(2);
    await log.expireAt('555555', Date.now() - 1);
    await log.expireAt('444444', Date.now() + 1);
    await log.deleteExpired(Date.now());
    expect(await log.count(Date.now())).toBe(1);
  });

  test.skipIf(isSkipped)('knows no session that was deleted, and keeps nothing more for it', async () => {
    const log = await (await aLog())();
    await log.create('4KD9WX', stored, later);
    const writer = await log.follow('4KD9WX', () => {});
    await log.delete('4KD9WX');
    expect(await writer?.append(joined('ann'))).toBe('gone');
    expect(await log.find('4KD9WX')).toBeNull();
    expect(await log.follow('4KD9WX', () => {})).toBeNull();
  });

  test.skipIf(isSkipped)(
    'forgets a session when its time is over, and not later because of what is said after',
    async () => {
      const log = await (await aLog())();
      const soon = Date.now() + 300;
      await log.create('4KD9WX', stored, later);
      await log.expireAt('4KD9WX', soon);
      await log.expireAt('4KD9WX', later);
      expect(await log.find('4KD9WX')).toEqual(stored);
      await new Promise((resolve) => setTimeout(resolve, 400));
      await log.deleteExpired(Date.now());
      expect(await log.find('4KD9WX')).toBeNull();
    },
  );
});

test.skipIf(missingPrograms().length > 0)(
  'Of two processes that let somebody in at the same time, the second hears of the first and decides anew; votes do not wait',
  async () => {
    const open = await aRedisLog();
    const [one, other] = [await open(), await open()];
    await one.create('4KD9WX', stored, later);
    const heard: Entry[] = [];
    const here = await one.follow('4KD9WX', () => {});
    const there = await other.follow('4KD9WX', (entry) => heard.push(entry));
    expect(await here?.append(joined('ann'))).toBe('kept');
    expect(await there?.append(joined('bob'))).toBe('behind');
    expect(heard).toEqual([joined('ann')]);
    expect(await there?.append(joined('bob'))).toBe('kept');
    const vote = (participant: string): Entry => [
      { kind: 'believed', participant, time: 'before', belief: 3, revision: 1 },
    ];
    // The first process has not heard of Bob, and need not for Ann's answer.
    expect(await here?.append(vote('ann'))).toBe('kept');
    expect(await there?.append([{ kind: 'locked' }])).toBe('kept');
    expect(await here?.append(vote('ann'))).toBe('behind');
  },
);

test.skipIf(missingPrograms().length > 0)(
  'Two processes that add and read as fast as they can hear everything once, in one order',
  async () => {
    const open = await aRedisLog();
    const logs = [await open(), await open()] as const;
    await logs[0].create('4KD9WX', stored, later);
    const heard: Entry[][] = [[], []];
    const followed = await Promise.all(
      logs.map((log, number) => log.follow('4KD9WX', (entry) => heard[number]?.push(entry))),
    );
    const belief = (participant: string, revision: number): Entry => [
      { kind: 'believed', participant, time: 'before', belief: 3, revision },
    ];
    const adding = followed.flatMap((each, number) =>
      Array.from({ length: 150 }, async (_, revision) => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 100));
        await each?.settle();
        expect(await each?.append(belief(`process ${number}`, revision + 1))).toBe('kept');
      }),
    );
    await Promise.all(adding);
    for (const each of followed) await each?.settle();
    expect(heard[0]).toHaveLength(300);
    expect(heard[1]).toEqual(heard[0]);
    // Whoever counted something twice would be behind for ever.
    expect(await followed[0]?.append(joined('ann'))).toBe('kept');
  },
);
