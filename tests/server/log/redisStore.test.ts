import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openRedisStore } from '../../../src/server/log/redisStore.ts';
import { neighboursThrough, openSockets } from '../../../src/server/wire/liveServer.ts';
import { patience } from '../running/pages.ts';

/** A Redis that grants everything, but breaks the connection on the first command of each kind named, before it answers. */
const aBreakingRedis = async (...breaksOn: string[]) => {
  const breaking = new Set(breaksOn);
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const answer = (socket: Socket, command: string): void => {
    asked.push(command);
    if (breaking.delete(command)) socket.destroy();
    else if (command === 'SUBSCRIBE')
      socket.write('*3\r\n$9\r\nsubscribe\r\n$1\r\na\r\n:1\r\n*3\r\n$9\r\nsubscribe\r\n$1\r\nb\r\n:2\r\n');
    else if (command !== 'XREAD') socket.write('+OK\r\n');
  };
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.on('data', (bytes) => {
      // A command is an array of texts, and its first text is its name.
      for (const [, name] of bytes.toString('latin1').matchAll(/\*\d+\r\n\$\d+\r\n(\w+)\r\n/g))
        answer(socket, String(name).toUpperCase());
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `redis://127.0.0.1:${port}`,
    timesAsked: (name: string) => asked.filter((each) => each === name).length,
  };
};

test('A connection to Redis that breaks while neighbours are told something ends nothing: they are told and heard again', async () => {
  const uncaught: unknown[] = [];
  const catchIt = (fault: unknown): void => void uncaught.push(fault);
  process.on('unhandledRejection', catchIt);
  const redis = await aBreakingRedis('SUBSCRIBE', 'PUBLISH');
  const complaints: unknown[] = [];
  const store = await openRedisStore(redis.url, (fault) => complaints.push(fault));
  const { adapter } = store;
  if (!adapter) throw new Error('nothing joins the processes');
  const sockets = openSockets(createHttpServer(), { adapter, isDraining: () => false });
  onTestFinished(async () => {
    await sockets.close();
    await store.close();
    process.off('unhandledRejection', catchIt);
  });
  await expect.poll(() => redis.timesAsked('SUBSCRIBE'), patience).toBe(2);
  const { tell } = neighboursThrough(sockets);
  tell({ kind: 'added', code: '4KD9WX' });
  await expect.poll(() => redis.timesAsked('PUBLISH'), patience).toBe(1);
  await expect.poll(() => complaints.length, patience).toBeGreaterThan(0);
  tell({ kind: 'added', code: '4KD9WX' });
  await expect.poll(() => redis.timesAsked('PUBLISH'), patience).toBe(2);
  expect(uncaught).toEqual([]);
});
