import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server in a process of its own, as `npm start` and the container run it. */
export interface ServerProcess {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly processId: number;
  /** All that it has printed. */
  readonly printed: () => string;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Asks it to end. @returns its exit code. */
  readonly end: () => Promise<number | null>;
}

/** @returns a new folder below the system's for temporary files, and what removes it. */
export const aFolder = (name: string): { path: string; remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), `bubble-or-lab-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** @returns the path of a game of one page in the folder. */
export const aSmallGame = (folder: string): string => {
  const path = join(folder, 'game');
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), '<title>Bubble or Lab</title>');
  return path;
};

const exited = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve);
  });

/** How the system starts a program that may write no file larger than so many bytes: what goes beyond fails, as on a full disk. */
const limited = (mostBytes: number): readonly string[] => [
  'sh',
  '-c',
  `trap '' XFSZ; ulimit -f ${Math.ceil(mostBytes / 512)}; exec "$0" "$@"`,
];

/**
 * @param path a module that prints `open at <address>/` when it is up.
 * @param mostBytes of each file that it writes.
 * @returns the server. Rejects with what it printed where it does not come up.
 */
export const startProcess = (
  path: string,
  environment: Readonly<Record<string, string>>,
  mostBytes = Number.POSITIVE_INFINITY,
): Promise<ServerProcess> =>
  new Promise((resolve, reject) => {
    const node = [process.execPath, '--import', '@oxc-node/core/register', path];
    const [program = '', ...rest] = Number.isFinite(mostBytes) ? [...limited(mostBytes), ...node] : node;
    const child = spawn(program, rest, {
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    const finish = (signal: NodeJS.Signals) => (): Promise<number | null> => {
      child.kill(signal);
      return exited(child);
    };
    const hear = (text: Buffer): void => {
      printed += text;
      const url = /open at (http:\S+)\//.exec(printed)?.[1];
      if (!url || !child.pid) return;
      resolve({
        url,
        processId: child.pid,
        printed: () => printed,
        kill: async () => void (await finish('SIGKILL')()),
        end: finish('SIGTERM'),
      });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${printed}`)));
  });

/** @param environment as `src/server/options.ts` names it; PORT is 0 unless told. */
export const startServer = (
  environment: Readonly<Record<string, string>>,
  mostBytes?: number,
): Promise<ServerProcess> => {
  const usual = { HOST: '127.0.0.1', PORT: '0', DRAIN_MS: '50' };
  return startProcess('src/server/main.ts', { ...usual, ...environment }, mostBytes);
};
