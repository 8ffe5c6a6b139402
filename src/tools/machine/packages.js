// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { runNpm } from './npm.js';

/**
 * @typedef {object} Lock a lockfile of npm, as far as it is read here
 * @property {Readonly<Record<string, { readonly version?: string, readonly optional?: boolean }>>} packages by path
 */

/** @param {string} path @returns {Lock | null} the lockfile, or null when there is none */
const readLock = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

/**
 * @param {Lock} wanted what package-lock.json says
 * @param {Lock | null} installed what npm noted in node_modules when it had finished, null when it never has
 * @returns {boolean} whether every package is there in the wanted version; optional ones, made for other machines, may be missing
 */
export const isInstalled = (wanted, installed) =>
  Object.entries(wanted.packages).every(([path, { version, optional }]) => {
    const found = installed?.packages[path];
    return path === '' || (found ? found.version === version : optional === true);
  });

/**
 * Installs the packages of the lockfile, unless they are there already.
 *
 * @returns {boolean} false when npm could not install them; npm has then said why
 */
export const installPackages = () => {
  const wanted = readLock('package-lock.json');
  if (!wanted || isInstalled(wanted, readLock('node_modules/.package-lock.json'))) return true;
  console.log('Installing the packages of package-lock.json ...');
  // Without --include=dev, NODE_ENV=production would leave out what builds the game.
  return runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
};
