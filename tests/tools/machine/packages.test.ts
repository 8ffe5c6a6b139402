import { expect, test } from 'vitest';
import { isInstalled } from '../../../src/tools/machine/packages.js';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/phaser': { version: '4.2.1' },
    'node_modules/part-for-another-machine': { version: '1.0.0', optional: true },
  },
};

test('packages need no installing when each is there in its version', () => {
  expect(isInstalled(wanted, { packages: { 'node_modules/phaser': { version: '4.2.1' } } })).toBe(true);
});

test.each([
  ['npm has never finished here', null],
  ['one is missing', { packages: {} }],
  ['one is older', { packages: { 'node_modules/phaser': { version: '4.2.0' } } }],
  [
    'an optional one is older',
    {
      packages: {
        'node_modules/phaser': { version: '4.2.1' },
        'node_modules/part-for-another-machine': { version: '0.9.0' },
      },
    },
  ],
])('packages are installed when %s', (_, installed) => {
  expect(isInstalled(wanted, installed)).toBe(false);
});
