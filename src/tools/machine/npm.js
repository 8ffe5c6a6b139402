// @ts-check
import { spawnSync } from 'node:child_process';

/**
 * Runs npm in the project's folder and shows what it prints.
 *
 * @param {readonly string[]} words such as `['run', 'build']`; no word may hold a space
 * @param {NodeJS.ProcessEnv} [environment] added to the environment of this process
 * @returns {boolean} whether npm ended well
 */
export const runNpm = (words, environment = {}) => {
  const { status } = spawnSync('npm', words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return status === 0;
};
