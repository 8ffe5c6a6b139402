// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @returns {boolean} whether this system lets us install its packages */
export const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** @param {readonly string[]} words @returns {boolean} */
const runApt = (words) =>
  spawnSync('apt-get', words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // What is installed for tests is not started as a service of the system.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  }).status === 0;

/** @returns {boolean} whether the lists of packages are fresh now */
export const refreshPackages = () => runApt(['update']);

/** @param {string[]} names @returns {boolean} whether they are there now */
export const installDebian = (...names) => runApt(['install', '-y', '--no-install-recommends', ...names]);
