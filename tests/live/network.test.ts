import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { hostSession, openSession } from '../../src/live/network.ts';
import { holdTime } from '../server/running/holdTime.ts';
import { aLesson, given, untilIs } from '../server/running/pages.ts';
import { freePort } from '../server/running/programs.ts';
import { aFolder, aSmallGame, startServer } from '../server/running/serverProcess.ts';

const anAddress = { code: '4KD9WX', key: 'A'.repeat(22) } as const;

test('Where nobody answers, a page says so after a quarter of a minute, and no session is opened', async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const pass = holdTime();
  const page = hostSession(anAddress, { url });
  onTestFinished(page.close);
  const opened = openSession(aLesson, { url });
  await pass(14.9);
  expect(page.status.getState()).toBe('connecting');
  await pass(2);
  expect([await opened, page.status.getState()]).toEqual(['live/no-server', 'live/no-server']);
});

test('A page that is opened while its server is started anew waits for it', async () => {
  const folder = aFolder('started-anew');
  onTestFinished(folder.remove);
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const page = hostSession(anAddress, { url });
  const opened = openSession(aLesson, { url });
  await sleep(1000);
  const server = await startServer({
    BUILT_GAME: aSmallGame(folder.path),
    LIVE_DATA: `${folder.path}/live`,
    PORT: port,
  });
  onTestFinished(() => server.kill());
  expect(given(await opened).code).toHaveLength(6);
  // The server is asked, and knows nothing of such a session.
  await untilIs(page.status, (status) => status === 'live/unknown-code');
}, 40_000);
