import type { Socket } from 'socket.io';
import { expect, onTestFinished, test } from 'vitest';
import { createErasing } from '../../../src/app/lesson/createErasing.ts';
import { hostView } from '../../../src/domain/session/hostView.ts';
import { hostSession } from '../../../src/live/network.ts';
import { createHostDeskStore } from '../../../src/stores/hostDesk.ts';
import { aSession } from '../../fixtures/aSession.ts';
import { patience, untilIs } from '../../server/running/pages.ts';
import { aTalkingServer } from '../../server/running/talkingServer.ts';

const letIn = {
  kind: 'host',
  wallKey: 'B'.repeat(22),
  view: hostView(aSession(), new Set()),
};

/** A host's page, and whether it has forgotten its session. */
const aHost = async (talk: (socket: Socket) => void) => {
  const url = await aTalkingServer(talk);
  const connection = hostSession({ code: '4KD9WX', key: 'A'.repeat(22) }, { url });
  onTestFinished(connection.close);
  await untilIs(connection.status, (status) => status === 'open');
  const desk = createHostDeskStore();
  let forgotten = 0;
  const forget = (): void => {
    forgotten += 1;
  };
  const { erase, end } = createErasing({ connection, desk, forget });
  onTestFinished(end);
  return { erase, desk, forgotten: () => forgotten };
};

test('A session that was deleted while the connection broke is forgotten: the host finds nothing more of it', async () => {
  let isDeleted = false;
  const host = await aHost((socket) => {
    socket.on('host', (_, answer) =>
      answer(isDeleted ? { kind: 'refused', code: 'live/unknown-code' } : letIn),
    );
    socket.on('command', () => {
      isDeleted = true;
      socket.conn.close();
    });
  });
  host.erase();
  await expect.poll(host.forgotten, patience).toBe(1);
  // What waits is settled in a moment.
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.desk.getState().isRefused).toBe(false);
});

test('Where the session is not deleted the host is told, and hosts it on', async () => {
  const host = await aHost((socket) => {
    socket.on('host', (_, answer) => answer(letIn));
    socket.on('command', (_, answer) => answer({ kind: 'refused', code: 'live/too-fast' }));
  });
  host.erase();
  await untilIs(host.desk, ({ isRefused }) => isRefused);
  expect(host.forgotten()).toBe(0);
});
