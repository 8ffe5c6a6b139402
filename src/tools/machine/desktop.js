// @ts-check
import { spawn } from 'node:child_process';

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @returns {boolean} whether a person sits before a screen on which a browser can open
 */
export const hasDesktop = (platform, environment) => {
  if (environment.CI) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
};

/** @param {string} address @returns {[string, ...string[]]} the system's own command for opening it */
const opening = (address) => {
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', address];
  return ['xdg-open', address];
};

/**
 * Opens an address in the person's browser. Where that fails nothing happens: the address is printed anyway.
 *
 * @param {string} address
 */
export const openInBrowser = (address) => {
  const [program, ...words] = opening(address);
  const child = spawn(program, words, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
};
