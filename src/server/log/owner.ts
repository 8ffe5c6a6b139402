import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, RootDatabase } from 'lmdb';

/** The process that has a database. */
export interface Owner {
  /** Drawn anew by each process. */
  readonly id: string;
  /** Where the number is that process's and nobody else's; see {@link thisMachine}. */
  readonly machine: string;
  readonly processId: number;
  /** Goes up while the process is alive. */
  readonly beats: number;
}

/** A database that was taken. */
export interface Ownership {
  /** False once another server, which took this one for dead, has the database. */
  readonly isOurs: () => boolean;
  readonly giveBack: () => void;
}

/** An owner of whom nothing else is known shows in `watchMs` whether it is alive, by several of its beats. */
export interface Pace {
  readonly beatMs: number;
  readonly watchMs: number;
}

const usualPace: Pace = { beatMs: 1000, watchMs: 4000 };

type Owners = Database<Owner, 'owner'>;

const readMachine = (): string => {
  try {
    // Each start of the system has its own, and each container its own numbers of processes.
    const start = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${start} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
};

/** Processes of one machine, as this is meant here, see one another by their numbers; those of two containers do not. */
export const thisMachine = readMachine();

const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (fault) {
    // Somebody else's process is alive too, only out of reach.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
};

const isHere = ({ machine }: Owner): boolean => machine === thisMachine;

const isGone = (owner: Owner): boolean =>
  isHere(owner) && (owner.processId === process.pid || !isAlive(owner.processId));

const isStill = (owner: Owner, watched: Owner | null): boolean =>
  owner.id === watched?.id && owner.beats === watched.beats;

/**
 * To look and to take is one step, a transaction: of servers that start together, one has it.
 *
 * @param watched an owner that is known to be dead if it is still the same.
 * @returns who has it instead, or null.
 */
const tryToTake = (root: RootDatabase, owners: Owners, id: string, watched: Owner | null): Owner | null =>
  root.transactionSync(() => {
    const owner = owners.get('owner');
    if (owner && !isGone(owner) && !isStill(owner, watched)) return owner;
    owners.putSync('owner', { id, machine: thisMachine, processId: process.pid, beats: 0 });
    return null;
  });

const own = (root: RootDatabase, owners: Owners, id: string, beatMs: number): Ownership => {
  const isOurs = (): boolean => owners.get('owner')?.id === id;
  const beat = (): void => {
    const owner = owners.get('owner');
    if (owner?.id === id) void owners.put('owner', { ...owner, beats: owner.beats + 1 });
  };
  const beating = setInterval(() => void root.transaction(beat).catch(() => {}), beatMs).unref();
  return {
    isOurs,
    giveBack: () => {
      clearInterval(beating);
      root.transactionSync(() => {
        if (isOurs()) owners.removeSync('owner');
      });
    },
  };
};

/**
 * Takes a database for this process alone: two servers on one would each hold half of a class.
 *
 * @returns null where another server has it. Takes some seconds where that cannot be seen at once.
 */
export const takeDatabase = async (
  root: RootDatabase,
  { beatMs, watchMs }: Pace = usualPace,
): Promise<Ownership | null> => {
  const owners: Owners = root.openDB({ name: 'owner', encoding: 'json' });
  const id = randomBytes(9).toString('base64url');
  const first = tryToTake(root, owners, id, null);
  if (first === null) return own(root, owners, id, beatMs);
  if (isHere(first)) return null;
  await sleep(watchMs);
  return tryToTake(root, owners, id, first) === null ? own(root, owners, id, beatMs) : null;
};
