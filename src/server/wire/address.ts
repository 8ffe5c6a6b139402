import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** Whoever has one IPv6 address has the 2^64 others of its network, too. */
const networkOf = (address: string): string => {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - first.length - last.length }, () => '0');
  return [...first, ...zeros, ...last].slice(0, 4).join(':');
};

/**
 * @param behindProxy whether a balancer stands in front, which adds the visitor's address to `X-Forwarded-For`.
 * @returns by what a visitor's tries are counted. It is kept nowhere else.
 */
export const addressOf = (
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  behindProxy: boolean,
): string => {
  const forwarded = headers['x-forwarded-for'];
  const last = (Array.isArray(forwarded) ? forwarded.join() : forwarded)?.split(',').at(-1)?.trim();
  return networkOf((behindProxy && last) || (socket.remoteAddress ?? ''));
};
