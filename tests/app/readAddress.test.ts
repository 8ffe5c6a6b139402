import { expect, test } from 'vitest';
import { formatAddress, readAddress } from '../../src/app/readAddress.ts';
import { namedScreens } from '../../src/stores/route.ts';

test.each(namedScreens)('The address of the screen %s leads to it', (screen) => {
  expect(readAddress(formatAddress(screen))).toEqual({ screen });
});

test('An address without anything behind it leads to the title', () => {
  expect(readAddress('')).toEqual({ screen: 'title' });
});

test.each(['#101PMqCrz0JPLXI26qldr', '#Play', '#play/', '#toString', '#__proto__', '#'])(
  '%s names no screen and is read as a score link',
  (hash) => {
    expect(readAddress(hash)).toEqual({ screen: 'link', text: hash });
  },
);
