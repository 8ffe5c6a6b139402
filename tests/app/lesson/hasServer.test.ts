import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { hasServer } from '../../../src/app/lesson/hasServer.ts';

/** @returns the address of a server that answers as told, until the test ends. */
const aServer = async (answer: RequestListener): Promise<URL> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/health`);
};

const told = (health: object): RequestListener => {
  return (_, response) => void response.end(JSON.stringify(health));
};

test('Live sessions are held where the server of the game says that it holds them', async () => {
  expect(await hasServer(await aServer(told({ game: 'bubble-or-lab', live: true })))).toBe(true);
  expect(await hasServer(await aServer(told({ game: 'bubble-or-lab', live: false })))).toBe(false);
  expect(await hasServer(await aServer(told({ live: true })))).toBe(false);
});

test('Where the game lies on a host of files alone, no live sessions are held', async () => {
  const files = await aServer((_, response) => void response.writeHead(404).end('<h1>Not found</h1>'));
  expect(await hasServer(files)).toBe(false);
});

test('A network in which nothing comes through is not waited for for ever', async () => {
  const silent = await aServer(() => {});
  expect(await hasServer(silent, 50)).toBe(false);
  const breakingOff = await aServer((_, response) => void response.write('{"game":'));
  expect(await hasServer(breakingOff, 50)).toBe(false);
});
