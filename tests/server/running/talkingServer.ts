import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { onTestFinished } from 'vitest';
import { livePath } from '../../../src/live/protocol.ts';

/**
 * @param port the first free one, unless told.
 * @returns the address of a server that talks with each page as told, until the test ends.
 */
export const aTalkingServer = async (talk: (socket: Socket) => void, port = 0): Promise<string> => {
  const http = createServer();
  const sockets = new Server(http, { path: livePath, transports: ['websocket'] });
  sockets.on('connection', talk);
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  onTestFinished(async () => {
    await sockets.close();
  });
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
};
