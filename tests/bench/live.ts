/** `npm run bench:live`: how fast a class's votes are, and what they cost; beside a server that only sends back. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  aFolder,
  aSmallGame,
  type ServerProcess,
  startProcess,
  startServer,
} from '../server/running/serverProcess.ts';
import type { Load, Seen, Times } from './live/load.ts';
import { usageOf } from './live/process.ts';
import { median } from './statistics.ts';

const program = ['--import', '@oxc-node/core/register'];

const sizes = [
  { name: 'one room of 300', rooms: 1, people: 300 },
  { name: 'one room of 1,000', rooms: 1, people: 1000 },
  { name: '100 rooms of 30', rooms: 100, people: 30 },
] as const;

interface Measured extends Seen {
  readonly cpuPerVoteUs: number;
  readonly bytesPerPerson: number;
}

const startLoad = (load: Load): ChildProcess =>
  spawn(process.execPath, [...program, 'tests/bench/live/load.ts', JSON.stringify(load)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

/** Lets a load vote on a server, and looks what that costs the server. */
const measure = async (server: ServerProcess, load: Omit<Load, 'url'>): Promise<Measured> => {
  const { memoryBytes: atFirst } = usageOf(server.processId);
  const child = startLoad({ ...load, url: server.url });
  const died = once(child, 'exit').then(() => Promise.reject(new Error('the load has ended')));
  died.catch(() => {});
  await Promise.race([once(child, 'message'), died]);
  await sleep(1000);
  const before = usageOf(server.processId);
  child.send('vote');
  const [seen] = (await Promise.race([once(child, 'message'), died])) as [Seen];
  const after = usageOf(server.processId);
  child.send('end');
  return {
    ...seen,
    cpuPerVoteUs: ((after.cpuMs - before.cpuMs) * 1000) / seen.votes,
    bytesPerPerson: (before.memoryBytes - atFirst) / (load.rooms * load.people),
  };
};

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

const row = (name: string, { toHost, answered, cpuPerVoteUs, bytesPerPerson }: Measured): string => {
  const host = toHost ? `${ms(toHost.p50)} / ${ms(toHost.p99)}` : '';
  const kilobytes = (bytesPerPerson / 1000).toFixed(0);
  return `| ${name} | ${host} | ${ms(answered.p50)} / ${ms(answered.p99)} | ${cpuPerVoteUs.toFixed(0)} | ${kilobytes} |`;
};

/** The slowest votes differ from run to run: each number is the middle one of so many runs. */
const runs = 3;

const middleOf = (values: readonly Measured[], read: (measured: Measured) => number): number =>
  median(values.map(read));

const middleTimes = (values: readonly Measured[], read: (measured: Measured) => Times | null): Times => ({
  p50: middleOf(values, (measured) => read(measured)?.p50 ?? 0),
  p99: middleOf(values, (measured) => read(measured)?.p99 ?? 0),
});

/** @returns for each number the middle one of all runs. */
const middle = (values: readonly Measured[]): Measured => ({
  votes: middleOf(values, ({ votes }) => votes),
  toHost: values.every(({ toHost }) => toHost) ? middleTimes(values, ({ toHost }) => toHost) : null,
  answered: middleTimes(values, ({ answered }) => answered),
  cpuPerVoteUs: middleOf(values, ({ cpuPerVoteUs }) => cpuPerVoteUs),
  bytesPerPerson: middleOf(values, ({ bytesPerPerson }) => bytesPerPerson),
});

const repeated = async (measureOnce: () => Promise<Measured>): Promise<Measured> => {
  const measured: Measured[] = [];
  while (measured.length < runs) measured.push(await measureOnce());
  return middle(measured);
};

type Size = Pick<Load, 'rooms' | 'people'>;

/** A server of its own for each run. */
const measureGame = async (size: Size): Promise<Measured> => {
  const folder = aFolder('bench');
  const game = await startServer({ BUILT_GAME: aSmallGame(folder.path), LIVE_DATA: `${folder.path}/live` });
  const measured = await measure(game, { kind: 'game', ...size });
  await game.kill();
  folder.remove();
  return measured;
};

const measureEcho = async (size: Size): Promise<Measured> => {
  const echo = await startProcess('tests/bench/live/echo.ts', {});
  const measured = await measure(echo, { kind: 'echo', ...size });
  await echo.kill();
  return measured;
};

const measureBoth = async ({ name, ...size }: (typeof sizes)[number]): Promise<readonly string[]> => {
  const measured = await repeated(() => measureGame(size));
  const baseline = await repeated(() => measureEcho(size));
  return [row(name, measured), row(`${name}, echo`, baseline)];
};

const rows: string[] = [];
for (const size of sizes) {
  const measured = await measureBoth(size);
  process.stdout.write(`${measured.join('\n')}\n`);
  rows.push(...measured);
}

const report = `# What a live session costs

Made by \`npm run bench:live\` with Node ${process.versions.node}, ${availableParallelism()} processor cores, server and load in processes of
their own on one machine. Everybody votes once within three seconds. A vote is at the host's with the first view that
counts it; views of many votes are sent together, 50 ms after the first of them. It is answered when it is on the disk.
The echo is a plain WebSocket server that sends back what it is sent. Times are medians and 99th percentiles of a run; each number is the
middle one of ${runs} runs, each with a server of its own.

| measured | vote to host, ms | vote answered, ms | processor a vote, us | memory a participant, kB |
| --- | --: | --: | --: | --: |
${rows.join('\n')}

Aims: vote to host within 60 ms for 99 of 100 votes in a room of 1,000; answered within 40 ms on a quiet disk.
`;
writeFileSync('tests/bench/live.md', report);
process.stdout.write(`\n${report}`);
