import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { places } from '../../src/domain/vocabulary.ts';
import { joinSession } from '../../src/live/network.ts';
import { aStorage } from '../fixtures/aStorage.ts';
import { openClassroom, untilIs } from '../server/running/pages.ts';
import { aFolder, aSmallGame, startServer } from '../server/running/serverProcess.ts';
import { openNetwork } from '../server/running/silence.ts';

test('A vote that was cast while the network was silent for six seconds arrives soon after it is back', async () => {
  const folder = aFolder('silent');
  const server = await startServer({ BUILT_GAME: aSmallGame(folder.path), LIVE_DATA: `${folder.path}/live` });
  const network = await openNetwork(Number(new URL(server.url).port));
  const { code, host, goOn, close } = await openClassroom(server.url);
  const phone = joinSession(code, aStorage(), network);
  onTestFinished(async () => {
    phone.close();
    close();
    network.close();
    await server.kill();
    folder.remove();
  });
  await untilIs(phone.view, (view) => view !== null);
  await goOn(3);
  await untilIs(phone.view, (view) => view?.moment.phase === 'firstVote');
  network.fallSilent();
  const kept = phone.send({ kind: 'vote', card: 0, vote: 'first', placement: places[5]!, revision: 1 });
  await untilIs(phone.status, (status) => status === 'lost');
  await sleep(3000);
  network.comeBack();
  const backAtMs = performance.now();
  expect(await kept).toBeNull();
  await untilIs(host.view, (view) => view?.answered === 1);
  const tookMs = performance.now() - backAtMs;
  process.stdout.write(
    `after a silent loss of the network a vote arrives ${tookMs.toFixed(0)} ms after it is back\n`,
  );
  expect(tookMs).toBeLessThan(1500);
}, 60_000);
