import { uptime } from 'node:os';
import type { RootDatabase } from 'lmdb';

/** The process that has a database, and since when in milliseconds since 1970. */
export interface Owner {
  readonly processId: number;
  readonly sinceMs: number;
}

const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (fault) {
    // Somebody else's process is alive too, only out of reach.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
};

/** After the machine has started anew, the same number is another process's. */
const isFromBefore = ({ sinceMs }: Owner): boolean => sinceMs < Date.now() - uptime() * 1000;

const isAnother = (owner: Owner): boolean =>
  owner.processId !== process.pid && !isFromBefore(owner) && isAlive(owner.processId);

/**
 * Takes a database for this process alone: two servers on one would each hold half of a class. To look and to take is
 * one step, a transaction: of servers that start together, one has it.
 *
 * @returns what gives it back; null where another server has it.
 */
export const takeDatabase = (root: RootDatabase): (() => void) | null => {
  const owners = root.openDB<Owner, 'owner'>({ name: 'owner', encoding: 'json' });
  const isTaken = root.transactionSync(() => {
    const owner = owners.get('owner');
    if (owner && isAnother(owner)) return false;
    owners.putSync('owner', { processId: process.pid, sinceMs: Date.now() });
    return true;
  });
  return isTaken ? () => void owners.removeSync('owner') : null;
};
