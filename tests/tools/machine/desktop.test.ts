import { expect, test } from 'vitest';
import { hasDesktop } from '../../../src/tools/machine/desktop.js';

test.each([
  ['linux', { DISPLAY: ':0' }],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }],
  ['darwin', {}],
  ['win32', {}],
] as const)('a browser opens on %s with %o', (platform, environment) => {
  expect(hasDesktop(platform, environment)).toBe(true);
});

test.each([
  ['linux', {}],
  ['linux', { DISPLAY: ':0', CI: 'true' }],
  ['darwin', { CI: '1' }],
] as const)('no browser opens on %s with %o', (platform, environment) => {
  expect(hasDesktop(platform, environment)).toBe(false);
});
