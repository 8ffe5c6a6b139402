import { expect, test } from 'vitest';
import { readOptions } from '../../src/server/options.ts';

test('without a word a server is this machine’s alone, on the first free port from 4173', () => {
  expect(readOptions({})).toEqual({
    host: 'localhost',
    port: 4173,
    tries: 20,
    gameFolder: 'dist',
    dataFolder: '.live',
    store: null,
    behindProxy: false,
    drainMs: 200,
  });
});

test('a port that somebody names is that port alone', () => {
  expect(readOptions({ PORT: '0' })).toMatchObject({ port: 0, tries: 1 });
});

test.each([
  [{ PORT: 'many' }, 'PORT is "many"'],
  [{ PORT: '70000' }, 'PORT is "70000"'],
  [{ LIVE_STORE: 'localhost' }, 'redis://'],
  [{ DRAIN_MS: '-1' }, 'DRAIN_MS is "-1"'],
])('%o is answered with a sentence', (environment, part) => {
  expect(readOptions(environment)).toContain(part);
});
