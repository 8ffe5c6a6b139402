import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { uptime } from 'node:os';
import { open, type RootDatabase } from 'lmdb';
import { expect, onTestFinished, test } from 'vitest';
import { type Owner, takeDatabase } from '../../../src/server/log/owner.ts';
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

/** A database that the process has had since then. */
const ownedBy = async (processId: number, sinceMs: number): Promise<RootDatabase> => {
  const root = aDatabase();
  await ownersOf(root).put('owner', { processId, sinceMs });
  return root;
};

// The process that runs these tests' process is alive.
const living = process.ppid;

test('a database that a living server has is not taken', async () => {
  const root = await ownedBy(living, Date.now());
  expect(takeDatabase(root)).toBeNull();
  expect(ownersOf(root).get('owner')?.processId).toBe(living);
});

test('after a power cut it is free, whoever has the number of the server that had it', async () => {
  const beforeStart = Date.now() - (uptime() + 60) * 1000;
  expect(takeDatabase(await ownedBy(living, beforeStart))).not.toBeNull();
});

test.each([999_999_999, process.pid])('after a server that was killed (%s) it is free', async (killed) => {
  expect(takeDatabase(await ownedBy(killed, Date.now()))).not.toBeNull();
});

test('a server that ends gives it back', () => {
  const root = aDatabase();
  const giveBack = takeDatabase(root);
  expect(ownersOf(root).get('owner')?.processId).toBe(process.pid);
  giveBack?.();
  expect(ownersOf(root).get('owner')).toBeUndefined();
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
