import { expect, test } from 'vitest';
import { isSameOrigin } from '../../../src/server/wire/origin.ts';

const host = 'game.example:8080';

test.each([
  [{ host, origin: 'http://game.example:8080' }, true],
  [{ host, origin: 'https://game.example:8080', 'sec-fetch-site': 'same-origin' }, true],
  [{ host }, true],
  [{ host, origin: 'http://game.example' }, false],
  [{ host, origin: 'http://game.example:8080.evil.example' }, false],
  [{ host, origin: 'null' }, false],
  [{ host, origin: '' }, false],
  [{ host, 'sec-fetch-site': 'same-site' }, false],
])('a request with %o is one of our own: %s', (headers, expected) => {
  expect(isSameOrigin({ headers })).toBe(expected);
});
