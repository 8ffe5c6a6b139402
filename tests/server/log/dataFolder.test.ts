import { utimesSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { takeFolder } from '../../../src/server/log/dataFolder.ts';
import { aFolder } from '../running/serverProcess.ts';

const aDataFolder = (): string => {
  const folder = aFolder('data');
  onTestFinished(folder.remove);
  return `${folder.path}/live`;
};

test('a folder that a living server has is not taken', () => {
  const folder = aDataFolder();
  takeFolder(folder)?.();
  // The process that runs these tests' process is alive.
  writeFileSync(`${folder}/server.pid`, String(process.ppid));
  expect(takeFolder(folder)).toBeNull();
});

test('after a power cut the folder is free, whoever has the number of the server that had it', () => {
  const folder = aDataFolder();
  takeFolder(folder)?.();
  writeFileSync(`${folder}/server.pid`, String(process.ppid));
  const beforeStart = Date.now() / 1000 - uptime() - 60;
  utimesSync(`${folder}/server.pid`, beforeStart, beforeStart);
  expect(takeFolder(folder)).not.toBeNull();
});

test.each(['999999999', String(process.pid), 'nobody'])(
  'after a server that was killed (%s) the folder is free',
  (owner) => {
    const folder = aDataFolder();
    takeFolder(folder)?.();
    writeFileSync(`${folder}/server.pid`, owner);
    expect(takeFolder(folder)).not.toBeNull();
  },
);
