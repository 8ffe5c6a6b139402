import * as v from 'valibot';
import type { SessionCode } from '../domain/session/code.ts';
import type { OwnCommand } from './connection.ts';
import { participantCommand, secret } from './protocol.ts';

/** Where a page keeps what must outlast it, such as the browser's local storage. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What a phone keeps of a session: who it is there, and what it has said that is not acknowledged yet. */
export interface KeptPlace {
  readonly token: string;
  readonly unsent: readonly OwnCommand[];
}

const keptSchema = v.strictObject({
  token: secret,
  unsent: v.pipe(v.array(participantCommand), v.maxLength(20)),
});

const keyOf = (code: SessionCode): string => `bubble-or-lab/live/${code}`;

/** 128 bits by chance, in base64url. */
const drawToken = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const parse = (text: string | null): KeptPlace | null => {
  try {
    const parsed = v.safeParse(keptSchema, JSON.parse(text ?? ''));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
};

/** What one phone keeps of one session. A device that keeps nothing still takes part, until its page is closed. */
export interface KeptSession {
  readonly read: () => KeptPlace;
  readonly write: (unsent: readonly OwnCommand[]) => void;
  readonly forget: () => void;
}

/** What a command replaces when it is newer: the same vote, or the same belief. */
const slotOf = (command: OwnCommand): string =>
  command.kind === 'vote' ? `${command.card} ${command.vote}` : command.time;

/** @returns the commands with this one, in place of an older one for the same. */
export const withCommand = (unsent: readonly OwnCommand[], command: OwnCommand): readonly OwnCommand[] => [
  ...unsent.filter((each) => slotOf(each) !== slotOf(command)),
  command,
];

/** @returns the commands without this one, and those for the same that are older. */
export const withoutCommand = (unsent: readonly OwnCommand[], command: OwnCommand): readonly OwnCommand[] =>
  unsent.filter((each) => slotOf(each) !== slotOf(command) || each.revision > command.revision);

/** @returns what the phone keeps of the session; it gets its token when nothing is kept yet. */
export const keptIn = (storage: Keeping, code: SessionCode): KeptSession => {
  const key = keyOf(code);
  const attempt = <Value>(act: () => Value, otherwise: Value): Value => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  let own: KeptPlace = { token: drawToken(), unsent: [] };
  const put = (place: KeptPlace): void => {
    own = place;
    attempt(() => storage.setItem(key, JSON.stringify(place)), undefined);
  };
  const read = (): KeptPlace => parse(attempt(() => storage.getItem(key), null)) ?? own;
  put(read());
  return {
    read,
    write: (unsent) => put({ token: read().token, unsent }),
    forget: () => attempt(() => storage.removeItem(key), undefined),
  };
};
