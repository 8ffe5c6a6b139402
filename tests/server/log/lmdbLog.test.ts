import { open } from 'lmdb';
import { expect, onTestFinished, test } from 'vitest';
import { openLmdbLog } from '../../../src/server/log/lmdbLog.ts';
import type { Owner } from '../../../src/server/log/owner.ts';
import type { Entry, FollowedLog, SessionLog, StoredSession } from '../../../src/server/log/sessionLog.ts';
import { aSession } from '../../fixtures/aSession.ts';
import { aFolder } from '../running/serverProcess.ts';

const code = '4KD9WX';
const never = Number.MAX_SAFE_INTEGER;
const stored: StoredSession = { settings: aSession().settings, hostKeyHash: '', wallKeyHash: '' };

const named = (participant: string): Entry => [{ kind: 'joined', participant, name: participant }];

const opened = async (path: string): Promise<SessionLog> => {
  const log = await openLmdbLog(path);
  if (!log) throw new Error('another server has it');
  return log;
};

const aLog = async (): Promise<SessionLog> => {
  const { path, remove } = aFolder('log');
  const log = await opened(path);
  onTestFinished(async () => {
    await log.close();
    remove();
  });
  return log;
};

const followed = async (log: SessionLog): Promise<FollowedLog & { readonly heard: readonly Entry[] }> => {
  const heard: Entry[] = [];
  const following = await log.follow(code, (entry) => heard.push(entry));
  if (!following) throw new Error('there is no such session');
  return { ...following, heard };
};

test('what was kept is delivered again in its order', async () => {
  const log = await aLog();
  expect(await log.create(code, stored, never)).toBe(true);
  expect(await log.create(code, stored, never)).toBe(false);
  const { append } = await followed(log);
  expect(await append(named('a'))).toBe('kept');
  expect(await append(named('b'))).toBe('kept');
  expect((await followed(log)).heard).toEqual([named('a'), named('b')]);
});

test('of a session that is being deleted nothing is left, also if somebody votes meanwhile or it ends', async () => {
  const log = await aLog();
  await log.create(code, stored, never);
  const { append } = await followed(log);
  await append(named('early'));
  const deleting = log.delete(code);
  expect(await append(named('late'))).toBe('gone');
  await log.expireAt(code, 1);
  await deleting;
  expect(await log.find(code)).toBeNull();
  expect(await log.create(code, stored, never)).toBe(true);
  expect((await followed(log)).heard).toEqual([]);
});

test('who has left a log adds nothing to it: others have gone on since', async () => {
  const log = await aLog();
  await log.create(code, stored, never);
  const old = await followed(log);
  await old.append(named('a'));
  old.leave();
  const anew = await followed(log);
  await anew.append(named('b'));
  await expect(old.append(named('c'))).rejects.toThrow('left');
  expect((await followed(log)).heard).toEqual([named('a'), named('b')]);
});

test('what was on its way to the disk when its log was left is not written over by who goes on in it', async () => {
  const log = await aLog();
  await log.create(code, stored, never);
  const old = await followed(log);
  const onItsWay = old.append(named('a'));
  old.leave();
  const anew = await followed(log);
  expect(anew.heard).toEqual([named('a')]);
  expect(await anew.append(named('b'))).toBe('kept');
  expect(await onItsWay).toBe('kept');
  expect((await followed(log)).heard).toEqual([named('a'), named('b')]);
});

test('a server whose folder another one has taken keeps nothing more', async () => {
  const { path, remove } = aFolder('log');
  onTestFinished(remove);
  const log = await opened(path);
  await log.create(code, stored, never);
  const { append } = await followed(log);
  const root = open({ path, encoding: 'json', maxDbs: 3 });
  const owners = root.openDB<Owner, 'owner'>({ name: 'owner', encoding: 'json' });
  const another = { id: 'another', machine: 'another', processId: 1, beats: 0 };
  await owners.put('owner', another);
  await expect(append(named('a'))).rejects.toThrow('another server');
  await expect(log.create('444444', stored, never)).rejects.toThrow('another server');
  await log.close();
  await root.close();
});

test('where the disk has lost an entry, a later one is not written over', async () => {
  const { path, remove } = aFolder('log');
  onTestFinished(remove);
  const log = await opened(path);
  await log.create(code, stored, never);
  await log.close();
  const root = open({ path, encoding: 'json', maxDbs: 3 });
  const entries = root.openDB({ name: 'entries', encoding: 'json' });
  await entries.put([code, 0], named('a'));
  await entries.put([code, 2], named('c'));
  await root.close();
  const again = await opened(path);
  await (await followed(again)).append(named('d'));
  expect((await followed(again)).heard).toEqual([named('a'), named('c'), named('d')]);
  await again.close();
});
