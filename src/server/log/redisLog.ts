import type { SessionCode } from '../../domain/session/code.ts';
import type { SessionEvent } from '../../domain/session/event.ts';
import { appendScript, createScript, type Script } from './scripts.ts';
import {
  type AppendOutcome,
  type Entry,
  type FollowedLog,
  isMove,
  type SessionLog,
  type StoredSession,
} from './sessionLog.ts';

/** As much of a client of Redis as the log uses. */
export interface Redis {
  readonly evalSha: (sha: string, run: { keys: string[]; arguments: string[] }) => Promise<unknown>;
  readonly eval: (text: string, run: { keys: string[]; arguments: string[] }) => Promise<unknown>;
  readonly xRange: (
    key: string,
    start: string,
    end: string,
    options: { COUNT: number },
  ) => Promise<readonly { readonly id: string; readonly message: Readonly<Record<string, string>> }[] | null>;
  readonly hGet: (key: string, field: string) => Promise<string | null>;
  readonly exists: (key: string) => Promise<number>;
  readonly pExpireAt: (key: string, atMs: number, mode: 'LT') => Promise<unknown>;
  readonly del: (keys: string[]) => Promise<unknown>;
  readonly zAdd: (
    key: string,
    member: { value: string; score: number },
    options?: { condition: 'XX'; comparison: 'LT' },
  ) => Promise<unknown>;
  readonly zRem: (key: string, member: string) => Promise<unknown>;
  readonly zCount: (key: string, above: string, most: '+inf') => Promise<number>;
  readonly zRemRangeByScore: (key: string, least: '-inf', most: number) => Promise<unknown>;
}

/** So many entries are read at a time. */
const pageSize = 500;

const headOf = (code: SessionCode): string => `bubble-or-lab:{${code}}:head`;
const logOf = (code: SessionCode): string => `bubble-or-lab:{${code}}:log`;
/** All codes, by when their sessions expire. */
const codesKey = 'bubble-or-lab:codes';
const keysOf = (code: SessionCode): string[] => [headOf(code), logOf(code)];

/** After a restart Redis knows no script any more, and gets it anew. */
const run = async (
  redis: Redis,
  { sha, text }: Script,
  code: SessionCode,
  values: string[],
): Promise<unknown> => {
  const call = { keys: keysOf(code), arguments: values };
  try {
    return await redis.evalSha(sha, call);
  } catch (fault) {
    if (fault instanceof Error && fault.message.startsWith('NOSCRIPT')) return redis.eval(text, call);
    throw fault;
  }
};

const isJoin = ({ kind }: SessionEvent): boolean => kind === 'joined';
const count = (entry: Entry, is: (event: SessionEvent) => boolean): number => entry.filter(is).length;

/** @returns an action that is never done twice at a time; who asks meanwhile gets the outcome of the next. */
const oneAtATime = (act: () => Promise<void>): (() => Promise<void>) => {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    next = null;
    return act();
  };
  return () => {
    if (!next) {
      next = last.then(start, start);
      last = next;
    }
    return next;
  };
};

const follow = async (
  redis: Redis,
  code: SessionCode,
  deliver: (entry: Entry) => void,
): Promise<FollowedLog> => {
  let last = '0';
  let moves = 0;
  let seats = 0;
  let isFollowed = true;
  const take = (entry: Entry): void => {
    moves += count(entry, isMove);
    seats += count(entry, isJoin);
    if (isFollowed) deliver(entry);
  };
  const readOn = async (): Promise<void> => {
    const page = (await redis.xRange(logOf(code), `(${last}`, '+', { COUNT: pageSize })) ?? [];
    for (const { id, message } of page) {
      last = id;
      if (message.entry) take(JSON.parse(message.entry) as Entry);
    }
    if (page.length === pageSize) await readOn();
  };
  const catchUp = oneAtATime(readOn);
  await catchUp();
  return {
    append: async (entry) => {
      if (!isFollowed) throw new Error('the log was left, and others have gone on in it');
      const [added, joined] = [count(entry, isMove), count(entry, isJoin)];
      const known = [String(moves), joined > 0 ? String(seats) : ''];
      const values = [JSON.stringify(entry), ...known, String(added), String(joined)];
      const outcome = (await run(redis, appendScript, code, values)) as AppendOutcome;
      if (outcome !== 'gone') await catchUp();
      return outcome;
    },
    settle: catchUp,
    leave: () => {
      isFollowed = false;
    },
  };
};

/** @returns the log of servers that share one Redis. Streams hold the entries, so that all have them in one order. */
export const createRedisLog = (redis: Redis, close: () => Promise<void>): SessionLog => ({
  create: async (code, session, expiresAtMs) => {
    const isNew =
      (await run(redis, createScript, code, [JSON.stringify(session), String(expiresAtMs)])) === 1;
    if (isNew) await redis.zAdd(codesKey, { value: code, score: expiresAtMs });
    return isNew;
  },
  count: (nowMs) => redis.zCount(codesKey, `(${nowMs}`, '+inf'),
  find: async (code) => {
    const text = await redis.hGet(headOf(code), 'session');
    return text === null ? null : (JSON.parse(text) as StoredSession);
  },
  follow: async (code, deliver) =>
    (await redis.exists(headOf(code))) === 1 ? follow(redis, code, deliver) : null,
  expireAt: async (code, atMs) => {
    for (const key of keysOf(code)) await redis.pExpireAt(key, atMs, 'LT');
    await redis.zAdd(codesKey, { value: code, score: atMs }, { condition: 'XX', comparison: 'LT' });
  },
  delete: async (code) => {
    await redis.del(keysOf(code));
    await redis.zRem(codesKey, code);
  },
  // Redis forgets by itself what has expired, but for the codes.
  deleteExpired: async (nowMs) => {
    await redis.zRemRangeByScore(codesKey, '-inf', nowMs);
    return [];
  },
  close,
});
