import * as v from 'valibot';
import type { SessionCode } from '../domain/session/code.ts';
import { lifetimeMs } from '../domain/session/settings.ts';
import type { OwnCommand } from './connection.ts';
import { participantCommand, secret } from './protocol.ts';

/** Where a page keeps what must outlast it, such as the browser's local storage. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What a phone keeps of a session: who it is there, and what it has said that is not acknowledged yet. */
export interface KeptState {
  readonly token: string;
  readonly unsent: readonly OwnCommand[];
}

const keptSchema = v.strictObject({
  token: secret,
  unsent: v.pipe(v.array(participantCommand), v.maxLength(20)),
  /** When it was last written, in milliseconds since 1970. */
  atMs: v.number(),
});

/** A phone keeps its places in so many sessions, the latest. */
export const mostKept = 12;

const prefix = 'bubble-or-lab/live/';

/** 128 bits by chance, in base64url. */
const drawToken = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const parse = (text: string | null): v.InferOutput<typeof keptSchema> | null => {
  try {
    const parsed = v.safeParse(keptSchema, JSON.parse(text ?? ''));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
};

/** @returns what a command is about, the same vote or the same belief: a newer one for the same replaces it. */
export const slotOf = (command: OwnCommand): string =>
  command.kind === 'vote' ? `${command.card} ${command.vote}` : command.time;

/** @returns the commands with this one, in place of an older one for the same. */
export const withCommand = (unsent: readonly OwnCommand[], command: OwnCommand): readonly OwnCommand[] => [
  ...unsent.filter((each) => slotOf(each) !== slotOf(command)),
  command,
];

/** @returns the commands without this one, and those for the same that are older. */
export const withoutCommand = (unsent: readonly OwnCommand[], command: OwnCommand): readonly OwnCommand[] =>
  unsent.filter((each) => slotOf(each) !== slotOf(command) || each.revision > command.revision);

/** Takes away what is kept of sessions that are deleted by now, and of the oldest where there are too many. */
const tidy = (storage: Keeping, nowMs: number): void => {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  const kept = keys
    .filter((key) => key !== null)
    .filter((key) => key.startsWith(prefix))
    .map((key) => ({ key, atMs: parse(storage.getItem(key))?.atMs ?? 0 }))
    .toSorted((one, other) => other.atMs - one.atMs);
  for (const [rank, { key, atMs }] of kept.entries())
    if (rank >= mostKept || nowMs - atMs >= lifetimeMs) storage.removeItem(key);
};

/** What one phone keeps of one session. A device that keeps nothing still takes part, until its page is closed. */
export interface KeptSession {
  readonly read: () => KeptState;
  readonly write: (unsent: readonly OwnCommand[]) => void;
  readonly forget: () => void;
}

/**
 * @param nowMs gives the time in milliseconds since 1970.
 * @returns what the phone keeps of the session; it gets its token when nothing is kept yet.
 */
export const keptIn = (storage: Keeping, code: SessionCode, nowMs: () => number = Date.now): KeptSession => {
  const key = `${prefix}${code}`;
  const attempt = <Value>(act: () => Value, otherwise: Value): Value => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  let own: KeptState = { token: drawToken(), unsent: [] };
  let isForgotten = false;
  const put = ({ token, unsent }: KeptState): void => {
    own = { token, unsent };
    if (isForgotten) return;
    attempt(() => storage.setItem(key, JSON.stringify({ ...own, atMs: nowMs() })), undefined);
  };
  const read = (): KeptState => {
    const { token, unsent } = parse(attempt(() => storage.getItem(key), null)) ?? own;
    return { token, unsent };
  };
  put(read());
  attempt(() => tidy(storage, nowMs()), undefined);
  return {
    read,
    write: (unsent) => put({ token: read().token, unsent }),
    forget: () => {
      isForgotten = true;
      attempt(() => storage.removeItem(key), undefined);
    },
  };
};
