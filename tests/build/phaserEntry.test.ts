import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { absent, phaserEntry } from '../../src/build/phaserEntry.ts';

const sources = 'node_modules/phaser/src/';

const isThere = (part: string): boolean => existsSync(`${sources}${part}${part.endsWith('/') ? '' : '.js'}`);

test('Every source that is left out is one that Phaser has', () => {
  expect(absent.filter((part) => !isThere(part))).toEqual([]);
});

test('Every source that the entry names is one that Phaser has', () => {
  const entry = readFileSync('src/build/phaserEntry.cjs', 'utf8');
  const named = [...entry.matchAll(/require\('\.\.\/\.\.\/([^']+)'\)/g)].map(([, path]) => `${path}.js`);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('The plugin works on what is built, and leaves development alone', () => {
  expect(phaserEntry().apply).toBe('build');
});
