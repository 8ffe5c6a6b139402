import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { expect, onTestFinished, test } from 'vitest';
import { openLine } from '../../src/live/line.ts';
import { livePath } from '../../src/live/protocol.ts';

/** A server that answers who joins, and in the same breath shows the next phase. */
const aHastyServer = async (): Promise<string> => {
  const http = createServer();
  const sockets = new Server(http, { path: livePath, transports: ['websocket'] });
  sockets.on('connection', (socket) => {
    socket.on('join', (_, answer) => {
      answer('answered');
      socket.emit('view', 'shown');
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    await sockets.close();
  });
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
};

test('what is shown right after a page was let in is not covered by the answer that let it in', async () => {
  const url = await aHastyServer();
  const came: unknown[] = [];
  const line = openLine({
    url,
    greeting: ['join', {}],
    heard: (answer) => {
      came.push(answer);
      return 'in';
    },
    shown: (view) => void came.push(view),
    over: () => {},
    lost: () => {},
  });
  onTestFinished(line.close);
  await expect.poll(() => came.length).toBe(2);
  expect(came).toEqual(['answered', 'shown']);
});
