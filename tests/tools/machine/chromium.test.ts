import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { chromiumPlaces } from '../../../src/tools/machine/chromium.js';

const withSlashes = (places: string[]): string[] => places.map((place) => place.replaceAll('\\', '/'));

test('Chromium is looked for in every folder of PATH, before Chrome, and best without its windows and menus', () => {
  const environment = { PATH: `/usr/bin${delimiter}${delimiter}/opt/bin` };
  const places = withSlashes(chromiumPlaces({ platform: 'linux', environment }));
  expect(places.slice(0, 4)).toEqual([
    '/usr/bin/chromium-headless-shell',
    '/opt/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/opt/bin/chromium',
  ]);
  expect(places).toContain('/opt/bin/google-chrome');
});

test('on a Mac it is looked for among the applications of all and of one person', () => {
  const places = withSlashes(chromiumPlaces({ platform: 'darwin', environment: { HOME: '/Users/ada' } }));
  expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('on Windows it is looked for where programs are installed, as far as the system names these folders', () => {
  const environment = { Path: '', PROGRAMFILES: 'C:/Program Files' };
  expect(withSlashes(chromiumPlaces({ platform: 'win32', environment }))).toEqual([
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files/Chromium/Application/chrome.exe',
  ]);
});
