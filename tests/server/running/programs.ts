import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';

/** A program of the system that a test runs. */
export interface Program {
  readonly port: number;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** @returns a port that nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

const start = async (port: number, name: string, words: readonly string[]): Promise<Program> => {
  const child: ChildProcess = spawn(name, words, { stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries > 200) throw new Error(`${name} does not answer`);
    await sleep(25);
  }
  const kill = (): Promise<void> => {
    child.kill('SIGKILL');
    return gone;
  };
  return { port, kill };
};

/** @param folder where it keeps its data: what was written before is there again. */
export const startRedis = (folder: string, port: number): Promise<Program> => {
  const keeping = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '', '--dir', folder];
  return start(port, 'redis-server', ['--port', String(port), '--bind', '127.0.0.1', ...keeping]);
};

interface Compose {
  readonly configs: { readonly balancer: { readonly content: string } };
}

/** Starts the balancer of `compose.yaml` before two servers. */
export const startBalancer = async (folder: string, ports: readonly [number, number]): Promise<Program> => {
  const port = await freePort();
  const compose = parse(readFileSync('compose.yaml', 'utf8')) as Compose;
  const settings = compose.configs.balancer.content
    .replace('*:8080', `127.0.0.1:${port}`)
    .replace('game-one:4173', `127.0.0.1:${ports[0]}`)
    .replace('game-two:4173', `127.0.0.1:${ports[1]}`);
  const path = join(folder, 'haproxy.cfg');
  writeFileSync(path, settings);
  return start(port, 'haproxy', ['-f', path]);
};
