import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openSession } from '../../src/live/network.ts';
import { aLesson } from './running/pages.ts';
import { aFolder, aSmallGame, startServer } from './running/serverProcess.ts';

test('On a full disk no lesson begins any more, and the game is served on', async () => {
  const folder = aFolder('full-disk');
  onTestFinished(folder.remove);
  // Of pages of 4 KiB this holds a dozen; a session takes a few hundred bytes.
  const server = await startServer(
    { BUILT_GAME: aSmallGame(folder.path), LIVE_DATA: `${folder.path}/live` },
    12 * 4096,
  );
  onTestFinished(() => server.kill());
  let opened: Awaited<ReturnType<typeof openSession>> = 'live/failed';
  let sessions = 0;
  do {
    opened = await openSession(aLesson, { url: server.url });
    sessions += 1;
  } while (typeof opened !== 'string' && sessions < 100);
  expect(opened).toBe('live/failed');
  // The server writes something of its own each second.
  await sleep(1500);
  expect((await fetch(server.url)).status).toBe(200);
  expect(await server.end()).toBe(0);
});
