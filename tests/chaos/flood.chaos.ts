import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { places } from '../../src/domain/vocabulary.ts';
import { askable, heldMegabytes } from '../server/running/heldMemory.ts';
import { type Classroom, openClassroom, untilIs } from '../server/running/pages.ts';
import { openRawPage } from '../server/running/rawPage.ts';
import { aFolder, aSmallGame, type ServerProcess, startServer } from '../server/running/serverProcess.ts';

const folder = aFolder('flood');
let server: ServerProcess;
let classroom: Classroom;
let vote: () => Promise<string | null>;

beforeAll(async () => {
  server = await startServer({
    ...askable,
    BUILT_GAME: aSmallGame(folder.path),
    LIVE_DATA: `${folder.path}/live`,
  });
  classroom = await openClassroom(server.url);
  const phone = classroom.join();
  await untilIs(phone.view, (view) => view !== null);
  await classroom.goOn(3);
  let revision = 0;
  vote = () => {
    revision += 1;
    const placement = places[revision % 6]!;
    return phone.send({ kind: 'vote', card: 0, vote: 'first', placement, revision });
  };
}, 60_000);
afterAll(async () => {
  classroom.close();
  await server.kill();
  folder.remove();
});

/** Pings without ever reading an answer. */
const pingWithoutReading = async (): Promise<void> => {
  const page = await openRawPage(server.url);
  page.socket.on('error', () => {});
  page.socket.pause();
  const payload = Buffer.alloc(120);
  const until = performance.now() + 4000;
  while (performance.now() < until && page.isOpen()) {
    for (let sent = 0; sent < 2000 && page.isOpen(); sent += 1) page.socket.ping(payload);
    await sleep(5);
  }
  page.socket.terminate();
};

/** Sends frames of 100 KB, again after it was sent away. */
const sendLargeFrames = async (): Promise<void> => {
  for (let sent = 0; sent < 100; sent += 1) {
    const page = await openRawPage(server.url);
    page.socket.on('error', () => {});
    page.send(`42["join","${'x'.repeat(100_000)}"]`);
    await page.closed;
  }
};

const sendManyMessages = async (): Promise<void> => {
  const page = await openRawPage(server.url);
  page.socket.on('error', () => {});
  for (let sent = 0; sent < 20_000; sent += 1) page.send('42["command",{"kind":"lock"}]');
  await page.closed;
};

const comeFromElsewhere = async (): Promise<void> => {
  for (let tried = 0; tried < 200; tried += 1)
    await expect(openRawPage(server.url, { origin: 'http://evil.example' })).rejects.toThrow('400');
};

/** So many looks at the memory, so many milliseconds apart. */
const looks = { most: 10, apartMs: 1000 } as const;

/**
 * What was under way when an attack ended is over some time later: of several looks the least counts.
 *
 * @param isEnough whether there is no need to look any longer.
 * @returns in MB.
 */
const leastHeld = async (isEnough: (mb: number) => boolean): Promise<number> => {
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < looks.most && !isEnough(least); look += 1) {
    await sleep(looks.apartMs);
    least = Math.min(least, await heldMegabytes(server));
  }
  return least;
};

/** Lets the class vote during an attack. @returns the slowest vote, in milliseconds. */
const voteDuring = async (attack: () => Promise<void>): Promise<number> => {
  const attacking = attack();
  let slowestMs = 0;
  for (let votes = 0; votes < 10; votes += 1) {
    const began = performance.now();
    expect(await vote()).toBeNull();
    slowestMs = Math.max(slowestMs, performance.now() - began);
    await sleep(100);
  }
  await attacking;
  return slowestMs;
};

/** So much may an attack leave behind, in MB. */
const allowedMb = 5;

test.each([
  ['pings and never reads', pingWithoutReading],
  ['sends frames of 100 KB', sendLargeFrames],
  ['sends 20,000 messages', sendManyMessages],
  ['comes from another site', comeFromElsewhere],
])(
  'While somebody %s, the class votes on and the server does not grow',
  async (name, attack) => {
    // The first time a server does something it keeps what it needs to do it again.
    await attack();
    const before = await leastHeld(() => false);
    const slowestMs = await voteDuring(attack);
    const grown = (await leastHeld((mb) => mb - before < allowedMb)) - before;
    process.stdout.write(`${name}: ${grown.toFixed(1)} MB more, slowest vote ${slowestMs.toFixed(0)} ms\n`);
    expect(grown).toBeLessThan(allowedMb);
    expect(slowestMs).toBeLessThan(2000);
  },
  90_000,
);
