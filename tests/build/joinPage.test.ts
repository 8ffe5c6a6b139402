import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { contentSecurity } from '../../src/build/contentSecurity.ts';
import { joinPage } from '../../src/build/joinPage.ts';
import { deckOfEdition, latestEdition } from '../../src/content/editions.ts';

/** The most that a participant's page may weigh in all, in brotli. */
const mostBytes = 40_000;

let folder = '';

/** What the page and its files hold, by their paths. */
const files = (): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'join-page-'));
  // As it is shipped: libraries are longer for whoever develops.
  vi.stubEnv('NODE_ENV', 'production');
  const empty = `export {};`;
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'nothing-else',
        resolveId: (id) => (id === 'nothing' ? id : null),
        load: (id) => (id === 'nothing' ? empty : null),
      },
      joinPage(),
      contentSecurity(),
    ],
    build: { outDir: folder, emptyOutDir: false, rolldownOptions: { input: 'nothing' } },
  });
}, 60_000);

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('A participant’s page weighs at most 40 KB in all, with what joins it to the class', () => {
  // Of the picture by day and the one by night a phone loads one.
  const bodies = [...files()].filter(([path]) => !path.includes('balance-night')).map(([, body]) => body);
  expect(bodies.length).toBeGreaterThan(2);
  const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  expect(bytes).toBeLessThan(mostBytes);
});

test('A participant’s page knows no claim, and neither Phaser', () => {
  const all = [...files().values()].map(String).join('\n');
  expect(all).not.toMatch(/phaser/i);
  const claims = deckOfEdition(latestEdition)?.claims ?? [];
  expect(claims.length).toBeGreaterThan(20);
  expect(claims.filter(({ id }) => all.includes(`"${id}"`))).toEqual([]);
});

test('A participant’s page lies in a folder of its own and finds its files from there', () => {
  const page = String(files().get('join/index.html'));
  const [, script = ''] = /<script[^>]* src="\.\.\/([^"]+)"/.exec(page) ?? [];
  expect([...files().keys()]).toContain(script);
});

test('A participant’s page allows what the game ships, and of the styles within a page its own alone', () => {
  const page = String(files().get('join/index.html'));
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  expect(style).toContain('.join');
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(page).toContain(`script-src 'self'; style-src 'self' 'sha256-${hash}';`);
});
