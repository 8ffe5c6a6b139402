import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { addressOf } from '../../../src/server/wire/address.ts';

const from = (remoteAddress: string, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  socket: Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress }),
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('tries from %s are counted under %s', (address, counted) => {
  expect(addressOf(from(address), false)).toBe(counted);
});

test('behind a balancer the address counts that the balancer itself has added, the last one', () => {
  expect(addressOf(from('10.0.0.1', '198.51.100.1, 192.0.2.7'), true)).toBe('192.0.2.7');
  expect(addressOf(from('10.0.0.1'), true)).toBe('10.0.0.1');
});

test('without a balancer nobody can claim another address', () => {
  expect(addressOf(from('192.0.2.7', '198.51.100.1'), false)).toBe('192.0.2.7');
});
