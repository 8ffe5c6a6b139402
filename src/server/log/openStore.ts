import type { Store } from './store.ts';

const loadLmdb = (): Promise<typeof import('./lmdbLog.ts') | null> =>
  import('./lmdbLog.ts').catch(() => null);

/** Keeps sessions in a folder of this server alone. */
const openFolder = async (folder: string): Promise<Store | string> => {
  const lmdb = await loadLmdb();
  if (!lmdb) return 'the package lmdb, which keeps them, is not there for this machine';
  const log = await lmdb.openLmdbLog(folder);
  if (!log) return `another server is using the folder ${folder}; LIVE_DATA can name another one`;
  return { log, close: log.close };
};

const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/**
 * @param folder for a server that is alone.
 * @param redis the address of the store that several processes share; null for the folder.
 * @param complain is told when the store is out of reach for a while.
 * @returns the store, or why there is none, as the end of a sentence.
 */
export const openStore = async (
  folder: string,
  redis: string | null,
  complain: (fault: unknown) => void,
): Promise<Store | string> => {
  try {
    if (redis === null) return await openFolder(folder);
    const { openRedisStore } = await import('./redisStore.ts');
    return await openRedisStore(redis, complain);
  } catch (fault) {
    return wordsOf(fault);
  }
};
