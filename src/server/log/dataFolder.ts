import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';

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
const isFromBefore = (mark: string): boolean => statSync(mark).mtimeMs < Date.now() - uptime() * 1000;

/** @returns the process that has the folder, or null where none has, or where it is this one or has died. */
const ownerOf = (mark: string): number | null => {
  try {
    const owner = Number(readFileSync(mark, 'utf8'));
    if (isFromBefore(mark)) return null;
    return Number.isInteger(owner) && owner > 0 && owner !== process.pid && isAlive(owner) ? owner : null;
  } catch {
    return null;
  }
};

/**
 * Takes a folder for this process alone: two servers on one folder would each hold half of a class.
 *
 * @param folder made if it is not there.
 * @returns what gives the folder back; or null where another server has it. Throws where it cannot be written.
 */
export const takeFolder = (folder: string): (() => void) | null => {
  mkdirSync(folder, { recursive: true });
  const mark = join(folder, 'server.pid');
  if (ownerOf(mark) !== null) return null;
  writeFileSync(mark, String(process.pid));
  return () => rmSync(mark, { force: true });
};
