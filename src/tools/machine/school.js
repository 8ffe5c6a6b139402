// @ts-check
import { spawnSync } from 'node:child_process';
import { canInstall, installDebian, refreshPackages } from './debian.js';

/** What a server for a whole school is made of, beside the game: where the sessions are, and what shares out the visitors. */
const programs = ['redis-server', 'haproxy'];

/** @returns {string[]} the programs that are not on this machine */
export const missingPrograms = () =>
  programs.filter((name) => spawnSync(name, ['-v'], { stdio: 'ignore' }).error !== undefined);

/** Installs what the tests of a whole school need, where the system lets us; without it these tests are left out, and say so. */
export const provideSchool = () => {
  if (missingPrograms().length === 0 || !canInstall()) return;
  console.log('Installing Redis and HAProxy for the tests of a whole school ...');
  if (refreshPackages()) installDebian(...programs);
};
