import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, type RootDatabase } from 'lmdb';
import { expect, onTestFinished, test } from 'vitest';
import {
  type Owner,
  type Ownership,
  type Pace,
  takeDatabase,
  thisMachine,
} from '../../../src/server/log/owner.ts';
import { patience } from '../running/pages.ts';
import { aFolder } from '../running/serverProcess.ts';

const aDatabase = (): RootDatabase => {
  const folder = aFolder('owner');
  const root = open({ path: folder.path, maxDbs: 1 });
  onTestFinished(async () => {
    await root.close();
    folder.remove();
  });
  return root;
};

const ownersOf = (root: RootDatabase) => root.openDB<Owner, 'owner'>({ name: 'owner', encoding: 'json' });

/** A database that such a process has. */
const ownedBy = async (owner: Partial<Owner>): Promise<RootDatabase> => {
  const root = aDatabase();
  await ownersOf(root).put('owner', {
    id: 'another',
    machine: thisMachine,
    processId: process.ppid,
    beats: 3,
    ...owner,
  });
  return root;
};

const pace: Pace = { beatMs: 10, watchMs: 200 };
/** As a server does that ends with its test. */
const take = async (root: RootDatabase, changes: Partial<Pace> = {}): Promise<Ownership | null> => {
  const taken = await takeDatabase(root, { ...pace, ...changes });
  onTestFinished(() => taken?.giveBack());
  return taken;
};

/** The first program of every container has the number 1, as these tests' own process may have. */
const elsewhere = { machine: 'another container', processId: process.pid };

test('a database that a living server of this machine has is not taken', async () => {
  // The process that runs these tests' process is alive.
  const root = await ownedBy({ processId: process.ppid });
  expect(await take(root)).toBeNull();
  expect(ownersOf(root).get('owner')?.id).toBe('another');
});

test.each([999_999_999, process.pid])(
  'after a server that was killed (%s) it is free at once',
  async (processId) => {
    const root = await ownedBy({ processId });
    expect(await take(root, { watchMs: 1_000_000 })).not.toBeNull();
  },
);

test('a database that a server of another container has is not taken while that one is alive', async () => {
  const root = await ownedBy(elsewhere);
  let beats = 3;
  const beating = setInterval(() => {
    beats += 1;
    ownersOf(root).putSync('owner', { id: 'another', ...elsewhere, beats });
  }, 10);
  const taken = await take(root);
  clearInterval(beating);
  expect(taken).toBeNull();
  expect(ownersOf(root).get('owner')?.id).toBe('another');
});

test('after a power cut, or when another container has ended without a word, it is free after a while', async () => {
  const root = await ownedBy(elsewhere);
  const taken = await take(root);
  expect(taken?.isOurs()).toBe(true);
  expect(ownersOf(root).get('owner')?.id).not.toBe('another');
});

test('a server shows that it is alive', async () => {
  const root = aDatabase();
  const taken = await take(root);
  await expect.poll(() => ownersOf(root).get('owner')?.beats ?? 0, patience).toBeGreaterThan(2);
  expect(taken?.isOurs()).toBe(true);
});

test('a server that ends gives it back, unless another one has it', async () => {
  const root = aDatabase();
  const first = await take(root);
  expect(ownersOf(root).get('owner')?.processId).toBe(process.pid);
  first?.giveBack();
  expect(ownersOf(root).get('owner')).toBeUndefined();
  const second = await take(root);
  await ownersOf(root).put('owner', { id: 'another', ...elsewhere, beats: 0 });
  expect(second?.isOurs()).toBe(false);
  second?.giveBack();
  expect(ownersOf(root).get('owner')?.id).toBe('another');
});

test('of three servers that start at the same moment, time and again, one has it', async () => {
  const folder = aFolder('owners');
  const rounds = 30;
  const servers = [1, 2, 3].map(() =>
    spawn(
      process.execPath,
      [
        '--import',
        '@oxc-node/core/register',
        'tests/server/running/takeAtOnce.ts',
        folder.path,
        String(rounds),
      ],
      { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
    ),
  );
  onTestFinished(() => {
    for (const server of servers) server.kill('SIGKILL');
    folder.remove();
  });
  await Promise.all(servers.map((server) => once(server, 'message')));
  const startAtMs = Date.now() + 50;
  for (const server of servers) server.send(startAtMs);
  const taken = await Promise.all(
    servers.map(async (server) => ((await once(server, 'message')) as [number[]])[0]),
  );
  expect(taken.flat().toSorted((one, other) => one - other)).toEqual([...Array(rounds).keys()]);
});
