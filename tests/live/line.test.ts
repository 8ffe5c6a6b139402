import type { Socket } from 'socket.io';
import { expect, onTestFinished, test } from 'vitest';
import { openLine } from '../../src/live/line.ts';
import { patience } from '../server/running/pages.ts';
import { aTalkingServer } from '../server/running/talkingServer.ts';

/** Answers who joins, and in the same breath shows the next phase. */
const hastily = (socket: Socket): void =>
  void socket.on('join', (_, answer) => {
    answer('answered');
    socket.emit('view', 'shown');
  });

test('what is shown right after a page was let in is not covered by the answer that let it in', async () => {
  const url = await aTalkingServer(hastily);
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
  await expect.poll(() => came.length, patience).toBe(2);
  expect(came).toEqual(['answered', 'shown']);
});

test('who was to connect anew in a moment, and has been connected anew meanwhile, stays connected', async () => {
  let connections = 0;
  const url = await aTalkingServer((socket) => {
    connections += 1;
    const isFirst = connections === 1;
    socket.on('join', (_, answer) => {
      answer(isFirst ? 'again' : 'in');
      if (isFirst) setTimeout(() => socket.conn.close(), 50);
    });
  });
  const line = openLine({
    url,
    greeting: ['join', {}],
    heard: (answer) => (answer === 'in' ? 'in' : 'again'),
    shown: () => {},
    over: () => {},
    lost: () => {},
  });
  onTestFinished(line.close);
  await expect.poll(line.isOpen, patience).toBe(true);
  // Longer than the moment that it was to wait.
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect([connections, line.isOpen()]).toEqual([2, true]);
});
