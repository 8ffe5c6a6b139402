import { mkdirSync } from 'node:fs';
import { type Database, open, type RootDatabase } from 'lmdb';
import type { SessionCode } from '../../domain/session/code.ts';
import { type Ownership, takeDatabase } from './owner.ts';
import type { Entry, FollowedLog, SessionLog, StoredSession } from './sessionLog.ts';

/** What is kept of a session beside its entries. */
interface Head {
  readonly session: StoredSession;
  readonly expiresAtMs: number;
}

/** The code and the entry's position, from 0. */
type EntryKey = [code: SessionCode, position: number];

interface Store {
  readonly root: RootDatabase;
  readonly heads: Database<Head, SessionCode>;
  readonly entries: Database<Entry, EntryKey>;
  readonly isOurs: Ownership['isOurs'];
  /** Sessions whose deletion is on its way to the disk: what is added to one of them would outlast it. */
  readonly going: Set<SessionCode>;
}

/** All entries of a session lie between these two. */
const rangeOf = (code: SessionCode): { start: EntryKey; end: EntryKey } => ({
  start: [code, 0],
  end: [code, Number.MAX_SAFE_INTEGER],
});

const isThere = ({ heads, going }: Store, code: SessionCode): boolean =>
  !going.has(code) && heads.doesExist(code);

/** A server that was taken for dead, and is not, must not write what another one writes. */
const checkOwner = ({ isOurs }: Store): void => {
  if (!isOurs()) throw new Error('another server has taken the folder of the sessions');
};

const remove = async ({ root, heads, entries, going }: Store, code: SessionCode): Promise<void> => {
  going.add(code);
  try {
    await root.transaction(() => {
      for (const key of Array.from(entries.getKeys(rangeOf(code)))) void entries.remove(key);
      void heads.remove(code);
    });
    await root.flushed;
  } finally {
    going.delete(code);
  }
};

const follow = async (
  store: Store,
  code: SessionCode,
  deliver: (entry: Entry) => void,
): Promise<FollowedLog | null> => {
  const { root, entries } = store;
  // What was added to a log that has been left may be on its way to the disk, and must not be written over.
  await root.transaction(() => {}).catch(() => {});
  if (!isThere(store, code)) return null;
  let position = 0;
  for (const { key, value } of entries.getRange(rangeOf(code))) {
    deliver(value);
    // Where one could not be written, there is a gap before those that could.
    position = key[1] + 1;
  }
  let isFollowed = true;
  return {
    append: async (entry) => {
      checkOwner(store);
      if (!isThere(store, code)) return 'gone';
      if (!isFollowed) throw new Error('the log was left, and others have gone on in it');
      const written = entries.put([code, position], entry);
      position += 1;
      // Nobody else writes here: the class sees it at once, and hears that it is kept when it is on the disk.
      deliver(entry);
      await written;
      await root.flushed;
      return 'kept';
    },
    settle: async () => {
      await root.flushed;
    },
    leave: () => {
      isFollowed = false;
    },
  };
};

const deleteExpired = async (store: Store, nowMs: number): Promise<readonly SessionCode[]> => {
  const expired = Array.from(store.heads.getRange())
    .filter(({ value }) => value.expiresAtMs <= nowMs)
    .map(({ key }) => key);
  for (const code of expired) await remove(store, code);
  return expired;
};

/**
 * @param folder where the sessions are kept; made if it is not there.
 * @returns the log of a server that is alone, in an LMDB database; null where another server has it. Rejects where
 * the folder cannot be used.
 */
export const openLmdbLog = async (folder: string): Promise<SessionLog | null> => {
  mkdirSync(folder, { recursive: true });
  // Votes that come in within these few milliseconds are written together.
  const root = open({ path: folder, noSubdir: false, encoding: 'json', maxDbs: 3, commitDelay: 4 });
  const ownership = await takeDatabase(root);
  if (!ownership) {
    await root.close();
    return null;
  }
  const store: Store = {
    root,
    heads: root.openDB({ name: 'heads', encoding: 'json' }),
    entries: root.openDB({ name: 'entries', encoding: 'json' }),
    isOurs: ownership.isOurs,
    going: new Set(),
  };
  const { heads } = store;
  return {
    create: async (code, session, expiresAtMs) => {
      checkOwner(store);
      const isNew = await heads.ifNoExists(code, () => {
        void heads.put(code, { session, expiresAtMs });
      });
      await root.flushed;
      return isNew;
    },
    count: async () => heads.getKeysCount(),
    find: async (code) => heads.get(code)?.session ?? null,
    follow: (code, deliver) => follow(store, code, deliver),
    expireAt: async (code, atMs) => {
      const head = isThere(store, code) ? heads.get(code) : undefined;
      if (head && atMs < head.expiresAtMs) await heads.put(code, { ...head, expiresAtMs: atMs });
    },
    delete: (code) => remove(store, code),
    deleteExpired: (nowMs) => deleteExpired(store, nowMs),
    close: () => {
      ownership.giveBack();
      return root.close();
    },
  };
};
