import { expect, onTestFinished, test } from 'vitest';
import { places } from '../../src/domain/vocabulary.ts';
import { joinSession } from '../../src/live/network.ts';
import { aStorage } from '../fixtures/aStorage.ts';
import { killWhileVoting } from './running/killing.ts';
import { openClassroom, untilIs } from './running/pages.ts';
import { freePort } from './running/programs.ts';
import { aFolder, aSmallGame, startServer } from './running/serverProcess.ts';

test('A server that is killed twice while a class votes loses no vote and counts none twice', async () => {
  const folder = aFolder('killed');
  onTestFinished(folder.remove);
  const killings = await killWhileVoting(folder.path, 12, 2);
  // 12 phones, each voting once before or during each of 2 kills.
  expect(killings).toMatchObject({ kills: 2, acknowledged: 24, lost: 0, countedTwice: 0, mistaken: 0 });
}, 90_000);

test('A vote that was cast while the server was gone is kept once both are back, though the page was closed', async () => {
  const folder = aFolder('closed');
  const port = String(await freePort());
  const environment = { BUILT_GAME: aSmallGame(folder.path), LIVE_DATA: `${folder.path}/live`, PORT: port };
  const first = await startServer(environment);
  const { code, host, goOn, close } = await openClassroom(first.url);
  onTestFinished(close);
  const storage = aStorage();
  const page = joinSession(code, storage, first);
  await untilIs(page.view, (view) => view !== null);
  await goOn(3);
  await first.kill();
  void page.send({ kind: 'vote', card: 0, vote: 'first', placement: places[2]!, revision: 1 });
  page.close();
  const second = await startServer(environment);
  const again = joinSession(code, storage, second);
  onTestFinished(async () => {
    again.close();
    await second.kill();
    folder.remove();
  });
  const counted = await untilIs(host.view, (view) => view?.answered === 1);
  expect(counted?.card?.tallies.first?.bubble.leaning).toBe(1);
  await untilIs(again.view, (view) => view?.votes.first?.revision === 1);
  expect(storage.getItem(`bubble-or-lab/live/${code}`)).toContain('"unsent":[]');
});
