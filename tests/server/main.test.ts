import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patience } from './running/pages.ts';
import { aFolder, aSmallGame, type ServerProcess, startServer } from './running/serverProcess.ts';

const folder = aFolder('server');
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer({
    BUILT_GAME: aSmallGame(folder.path),
    LIVE_DATA: `${folder.path}/live`,
    DRAIN_MS: '1000',
  });
}, 60_000);
afterAll(async () => {
  await server.end();
  folder.remove();
});

describe('A server', () => {
  test('says that it is well and holds live sessions', async () => {
    const health = await fetch(`${server.url}/health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toEqual({ game: 'bubble-or-lab', live: true, draining: false });
  });

  test('lets the game be played where another server has its sessions’ folder, and says why there are none', async () => {
    const second = await startServer({
      BUILT_GAME: aSmallGame(folder.path),
      LIVE_DATA: `${folder.path}/live`,
    });
    expect(second.printed()).toContain('without live sessions: another server is using the folder');
    expect(await (await fetch(`${second.url}/health`)).json()).toMatchObject({ live: false });
    expect((await fetch(`${second.url}/`)).status).toBe(200);
    await second.end();
  });

  test('sends every page with strict rules on what it may load, and names nobody in its log', async () => {
    for (const path of ['/?', '/nowhere?', '/health?', '/live/?EIO=4&transport=polling&']) {
      const { headers } = await fetch(`${server.url}${path}who=ann`);
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self'.*frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect(server.printed()).toContain('404 GET "/nowhere"');
    expect(server.printed()).not.toContain('who=ann');
  });

  test('that is told to end says that it goes away, and goes', async () => {
    const ending = server.end();
    const health = () => fetch(`${server.url}/health`);
    await expect.poll(async () => (await health()).status, { ...patience, interval: 20 }).toBe(503);
    expect(await (await health()).json()).toMatchObject({ draining: true });
    expect(await ending).toBe(0);
    await expect(health()).rejects.toThrow();
  });
});
