import { writeFileSync } from 'node:fs';
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

test.each(['999999999', String(process.pid), 'nobody'])(
  'after a server that was killed (%s) the folder is free',
  (owner) => {
    const folder = aDataFolder();
    takeFolder(folder)?.();
    writeFileSync(`${folder}/server.pid`, owner);
    expect(takeFolder(folder)).not.toBeNull();
  },
);
