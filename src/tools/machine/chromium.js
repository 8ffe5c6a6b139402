// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, installDebian, refreshPackages } from './debian.js';

/**
 * @typedef {object} Machine what decides where Chromium may be
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} environment
 */

/** The browser without its own windows and menus, which take half of the time of every test. */
const headless = 'chromium-headless-shell';

const names = [
  headless,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];

const applications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];

/** @param {Machine} machine @returns {string[]} the folders where the system keeps browsers outside of PATH, each with a program's path */
const usualPlaces = ({ platform, environment }) => {
  if (platform === 'darwin')
    return ['/Applications', join(environment.HOME ?? '', 'Applications')].flatMap((folder) =>
      applications.map((application) => join(folder, application)),
    );
  if (platform !== 'win32') return ['/snap/bin/chromium'];
  return [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA].flatMap(
    (folder) => (folder ? windowsPrograms.map((program) => join(folder, program)) : []),
  );
};

/**
 * @param {Machine} machine
 * @returns {string[]} the paths where a Chrome or Chromium may be, the likeliest first
 */
export const chromiumPlaces = (machine) => {
  const { PATH = '', Path = PATH } = machine.environment;
  const folders = Path.split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...usualPlaces(machine)];
};

/** Ubuntu's `chromium-browser` only asks for a snap, so being there is not enough: the program must answer. On Windows it would open a window. */
/** @param {string} path @returns {boolean} */
const isBrowser = (path) =>
  existsSync(path) &&
  (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0);

/**
 * Finds the browser for the browser tests.
 *
 * @returns {string | null} the path of CHROMIUM_PATH if that is set, else of any Chrome or Chromium; null when there is none
 */
export const findChromium = () => {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : null;
  return chromiumPlaces({ platform: process.platform, environment: process.env }).find(isBrowser) ?? null;
};

/** @param {string | null} path @returns {boolean} whether nothing better can be had */
const isBest = (path) => path?.endsWith(headless) === true || !canInstall();

/**
 * Finds Chromium and, where the system lets us, installs it first, without windows and menus if there is such a one.
 *
 * @returns {string | null} its path, or null when a person has to install it
 */
export const provideChromium = () => {
  const found = findChromium();
  if (process.env.CHROMIUM_PATH || isBest(found)) return found;
  console.log('Installing Chromium for the browser tests ...');
  const isDone =
    refreshPackages() && (installDebian(headless) || (found === null && installDebian('chromium')));
  return isDone ? findChromium() : found;
};

/** What to tell a person whose machine has no browser for the tests. */
export const chromiumAdvice =
  'The browser tests need Chrome or Chromium, and none was found. Please install one (https://www.google.com/chrome, or "sudo apt-get install chromium"), or set CHROMIUM_PATH to the program.';
