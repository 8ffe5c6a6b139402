import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { readSite } from '../../../src/server/serving/site.ts';
import { createSiteListener, createSiteServer, listen } from '../../../src/server/serving/siteServer.ts';

const folder = mkdtempSync(join(tmpdir(), 'bubble-or-lab-site-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'site', 'zh'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'outside of the site');
writeFileSync(join(folder, 'site', 'index.html'), '<title>Bubble or Lab</title>');
writeFileSync(join(folder, 'site', 'game.js'), 'export {};');
writeFileSync(join(folder, 'site', 'zh', 'index.html'), '泡沫');
mkdirSync(join(folder, 'site', 'lesson'));
writeFileSync(
  join(folder, 'site', 'lesson', 'index.html'),
  '<script type="module" src="../game.js"></script>',
);
mkdirSync(join(folder, 'site', 'assets'));
for (const name of ['game-BjXYNc_H.js', 'plain.js'])
  writeFileSync(join(folder, 'site', 'assets', name), 'export {};');
writeFileSync(join(folder, 'site', 'sw.js'), '');
const site = readSite(join(folder, 'site'));

const start = async (server: Server): Promise<number> => {
  onTestFinished(() => void server.close());
  return listen(server, { host: '127.0.0.1', port: 0 });
};

/** Asks for the path exactly as it is written; `fetch` would tidy it first. */
const ask = (port: number, path: string): Promise<{ status: number; type: string; body: string }> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      const { statusCode: status = 0, headers } = response;
      text(response).then((body) => resolve({ status, type: headers['content-type'] ?? '', body }), reject);
    }).on('error', reject);
  });

test.each([
  ['/', 'text/html; charset=utf-8', '<title>Bubble or Lab</title>'],
  ['/?from=friend', 'text/html; charset=utf-8', '<title>Bubble or Lab</title>'],
  ['/zh/', 'text/html; charset=utf-8', '泡沫'],
  ['/game.js', 'text/javascript; charset=utf-8', 'export {};'],
])('%s is served as %s', async (path, type, body) => {
  const port = await start(createSiteServer(site));
  expect(await ask(port, path)).toEqual({ status: 200, type, body });
});

test.each([
  ['/assets/game-BjXYNc_H.js', 'public, max-age=31536000, immutable'],
  ['/assets/plain.js', 'no-cache'],
  ['/sw.js', 'no-cache'],
  ['/', 'no-cache'],
  ['/zh/', 'no-cache'],
])('%s may be kept by a browser: %s', async (path, caching) => {
  const port = await start(createSiteServer(site));
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  expect(response.headers.get('cache-control')).toBe(caching);
});

test('a page is sent with the names of the modules it begins with, and nothing else is', async () => {
  const port = await start(createSiteServer(site));
  const linkAt = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get('link');
  expect(await linkAt('/lesson/')).toBe('<../game.js>; rel=modulepreload; crossorigin');
  expect(await linkAt('/')).toBe(null);
  expect(await linkAt('/game.js')).toBe(null);
});

test.each([
  ['/zh', '/zh/'],
  ['/zh?from=wall', '/zh/?from=wall'],
  ['/%7Ah', '/%7Ah/'],
])('%s, typed without the last stroke, leads to %s', async (typed, meant) => {
  const port = await start(createSiteServer(site));
  const response = await fetch(`http://127.0.0.1:${port}${typed}`);
  expect(response.url).toBe(`http://127.0.0.1:${port}${meant}`);
  expect(await response.text()).toBe('泡沫');
});

test.each(['/nowhere', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/nowhere/zh'])(
  '%s is not served',
  async (path) => {
    const port = await start(createSiteServer(site));
    expect((await ask(port, path)).status).toBe(404);
  },
);

test('a game below other folders is served there and nowhere else', async () => {
  const port = await start(createSiteServer(site, '/some/path/'));
  expect((await ask(port, '/some/path/game.js')).status).toBe(200);
  expect((await ask(port, '/game.js')).status).toBe(404);
});

test('nobody can send anything', async () => {
  const port = await start(createSiteServer(site));
  const status = await new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, method: 'POST', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end('{}');
  });
  expect(status).toBe(405);
});

test('texts can be served in brotli', async () => {
  const port = await start(createSiteServer(readSite(join(folder, 'site'), { compressed: true })));
  const response = await fetch(`http://127.0.0.1:${port}/`);
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(await response.text()).toBe('<title>Bubble or Lab</title>');
});

test.each([
  ['br', 'br'],
  ['gzip, deflate, br;q=0.5', 'br'],
  ['gzip, BR ; q=1.0', 'br'],
  ['br;q=0', undefined],
  ['gzip, br; q=0.000', undefined],
  ['brotli, x-br', undefined],
  ['', undefined],
])('to whoever says %j a text is sent as %s', async (encodings, expected) => {
  const compressed = readSite(join(folder, 'site'), { compressed: true });
  const port = await start(createServer(createSiteListener(site, { compressed })));
  const encoding = await new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encodings };
    get({ host: '127.0.0.1', port, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.headers['content-encoding']);
    }).on('error', reject);
  });
  expect(encoding).toBe(expected);
});

test('the next free port is taken when the first is not free', async () => {
  const taken = await start(createSiteServer(site));
  const server = createSiteServer(site);
  onTestFinished(() => void server.close());
  const port = await listen(server, { host: '127.0.0.1', port: taken, tries: 20 });
  expect(port).toBeGreaterThan(taken);
  expect((await ask(port, '/game.js')).status).toBe(200);
});

test('a port that somebody asked for is not silently another one', async () => {
  const taken = await start(createSiteServer(site));
  await expect(listen(createSiteServer(site), { host: '127.0.0.1', port: taken })).rejects.toThrow(
    'EADDRINUSE',
  );
});
