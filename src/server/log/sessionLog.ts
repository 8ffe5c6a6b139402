import type { SessionCode } from '../../domain/session/code.ts';
import type { SessionEvent } from '../../domain/session/event.ts';
import type { SessionSettings } from '../../domain/session/settings.ts';

/** The first entry of a session's log. Of keys only the hashes are kept. */
export interface StoredSession {
  readonly settings: SessionSettings;
  /** SHA-256, in base64url. */
  readonly hostKeyHash: string;
  readonly wallKeyHash: string;
}

/** Events that were decided together and are kept together, or not at all. */
export type Entry = readonly SessionEvent[];

/** @returns whether others rest on the event: votes, beliefs and newcomers may come in any order. */
export const isMove = ({ kind }: SessionEvent): boolean => !['voted', 'believed', 'joined'].includes(kind);

/**
 * How an attempt to keep an entry ended. `kept`: it is on the disk. `behind`: somebody else's entries came first and
 * have been delivered meanwhile: decide again. `gone`: the session has been deleted.
 */
export type AppendOutcome = 'kept' | 'behind' | 'gone';

/** One session's log, followed: whatever is added to it is delivered in its order, also what is added here. */
export interface FollowedLog {
  /**
   * Adds an entry that was decided on all that has been delivered.
   *
   * @returns how it ended; `kept` only when it is safe. Rejects where the store fails; then nobody knows whether it is
   * kept. Rejects, too, once the log was left.
   */
  readonly append: (entry: Entry) => Promise<AppendOutcome>;
  /** Resolves when all that was delivered is safe, and all that others have added is delivered. */
  readonly settle: () => Promise<void>;
  /** Nothing more is delivered. */
  readonly leave: () => void;
}

/** Keeps the logs of all sessions. Whatever rejects, the store has failed. */
export interface SessionLog {
  /** @returns whether the session is kept now; false where another one has the code. */
  readonly create: (code: SessionCode, session: StoredSession, expiresAtMs: number) => Promise<boolean>;
  /** @returns how many sessions are kept at that moment, in milliseconds since 1970. */
  readonly count: (nowMs: number) => Promise<number>;
  /** @returns the first entry, or null where there is no such session. */
  readonly find: (code: SessionCode) => Promise<StoredSession | null>;
  /**
   * @param deliver gets every entry there is, before this resolves, and then every one that is added.
   * @returns null where there is no such session.
   */
  readonly follow: (code: SessionCode, deliver: (entry: Entry) => void) => Promise<FollowedLog | null>;
  /** From then on (in milliseconds since 1970) the session may be deleted; never later than was said before. */
  readonly expireAt: (code: SessionCode, atMs: number) => Promise<void>;
  /** Nothing of the session is left. */
  readonly delete: (code: SessionCode) => Promise<void>;
  /** Deletes what has expired, unless the store does so by itself. @returns the codes of the deleted. */
  readonly deleteExpired: (nowMs: number) => Promise<readonly SessionCode[]>;
  readonly close: () => Promise<void>;
}
