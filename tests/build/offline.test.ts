import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { offline } from '../../src/build/offline.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offline-'));
  writeFileSync(
    join(root, 'index.html'),
    '<html><head></head><body><script type="module" src="./src/main.ts"></script></body></html>',
  );
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/main.ts'), "console.log('a game');");
});

afterEach(() => rmSync(root, { recursive: true }));

const buildWith = (...plugins: readonly Plugin[]): Promise<unknown> =>
  build({ root, base: './', configFile: false, logLevel: 'silent', plugins: [...plugins, ...offline()] });

test('the service worker keeps the page and its scripts, each known by its content', {
  timeout: 60_000,
}, async () => {
  await buildWith();
  const worker = readFileSync(join(root, 'dist/sw.js'), 'utf8');
  expect(worker).toMatch(/\{url:"index\.html",revision:"\w{32}"\}/);
  expect(worker).toMatch(/\{url:"assets\/index-[\w-]{8}\.js",revision:null\}/);
});

test('a build that fails names its own fault, and there is no service worker', {
  timeout: 60_000,
}, async () => {
  const faulty: Plugin = {
    name: 'faulty',
    transform: () => {
      throw new Error('The deck cannot be used.');
    },
  };
  await expect(buildWith(faulty)).rejects.toThrow('The deck cannot be used.');
  expect(existsSync(join(root, 'dist/sw.js'))).toBe(false);
});
