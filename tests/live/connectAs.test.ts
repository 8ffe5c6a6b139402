import type { Socket } from 'socket.io';
import { expect, onTestFinished, test } from 'vitest';
import { keptIn } from '../../src/live/kept.ts';
import { hostSession, joinSession } from '../../src/live/network.ts';
import { aParticipantView } from '../fixtures/aParticipantView.ts';
import { aStorage } from '../fixtures/aStorage.ts';
import { holdTime } from '../server/running/holdTime.ts';
import { untilIs } from '../server/running/pages.ts';
import { freePort } from '../server/running/programs.ts';
import { aTalkingServer } from '../server/running/talkingServer.ts';

const code = '4KD9WX';

/** What a server may refuse that is newer than the page. */
const ofTomorrow = { kind: 'refused', code: 'session/of-tomorrow' };

/** Lets everybody in, and refuses whatever they say then. */
const refuseCommands = (socket: Socket): void => {
  socket.on('join', (_, answer) =>
    answer({ kind: 'joined', view: aParticipantView({ phase: 'firstVote', card: 0 }) }),
  );
  socket.on('command', (_, answer) => answer(ofTomorrow));
};

test('A page that is refused for a reason it does not know says that it has to be loaded again, and keeps the vote until then', async () => {
  const url = await aTalkingServer(refuseCommands);
  const storage = aStorage();
  const phone = joinSession(code, storage, { url });
  onTestFinished(phone.close);
  await untilIs(phone.status, (status) => status === 'open');
  const vote = {
    kind: 'vote',
    card: 0,
    vote: 'first',
    placement: { side: 'lab', conviction: 'certain' },
    revision: 1,
  } as const;
  expect(await phone.send(vote)).toBe('live/other-version');
  expect(phone.status.getState()).toBe('live/other-version');
  expect(keptIn(storage, code).read().unsent).toEqual([vote]);
});

test('A page that is not let in for a reason it does not know says that it has to be loaded again', async () => {
  const url = await aTalkingServer((socket) => {
    socket.on('host', (_, answer) => answer(ofTomorrow));
  });
  const host = hostSession({ code, key: 'A'.repeat(22) }, { url });
  onTestFinished(host.close);
  await untilIs(host.status, (status) => status === 'live/other-version');
});

test('A phone that waited for its server comes back into the lesson when the connection is lost later on', async () => {
  const port = await freePort();
  const pass = holdTime();
  const phone = joinSession(code, aStorage(), { url: `http://127.0.0.1:${port}` });
  onTestFinished(phone.close);
  // Two tries a second, and nobody there: more than it takes to give up after a quarter of a minute.
  await pass(10);
  const pages: Socket[] = [];
  await aTalkingServer((socket) => {
    pages.push(socket);
    refuseCommands(socket);
  }, port);
  await pass(6);
  expect(phone.status.getState()).toBe('open');
  pages[0]?.conn.close();
  await pass(3);
  expect([pages.length, phone.status.getState()]).toEqual([2, 'open']);
});
