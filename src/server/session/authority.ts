import { applyEvents } from '../../domain/session/applyEvent.ts';
import type { SessionCode } from '../../domain/session/code.ts';
import type { Command, Refusal } from '../../domain/session/command.ts';
import { decide } from '../../domain/session/decide.ts';
import { ended, isSameMoment } from '../../domain/session/phase.ts';
import { createSession, type Session, type SessionMaterial } from '../../domain/session/session.ts';
import {
  type Entry,
  type FollowedLog,
  isMove,
  type SessionLog,
  type StoredSession,
} from '../log/sessionLog.ts';

/** Why a command is not obeyed. */
export type CommandRefusal = Refusal | 'live/deleted' | 'live/too-fast';

/** Holds one session: the only one who decides, and the only one who knows everything. */
export interface Authority {
  /** How the session stands now. */
  readonly session: () => Session;
  /**
   * @param command one that is known to come from whom it names.
   * @returns null when it is done and kept for good, or why it is not. Rejects where the store fails: the same
   * command can be given again, whether it was kept or not.
   */
  readonly obey: (command: Command) => Promise<CommandRefusal | null>;
  /** Hears what others have added. */
  readonly catchUp: () => Promise<void>;
  readonly leave: () => void;
}

/** No lesson has so many moves, nor so many who are removed; its end is not among them. It bounds the log, as revisions do. */
export const mostMoves = 5000;

/** How often a command is decided anew because somebody else's came first. */
const mostTries = 50;

/** Decides on what is known, until the decision is kept or nothing of others is missing any more. */
const decideAndKeep = async (
  sessionNow: () => Session,
  followed: FollowedLog,
  command: Command,
): Promise<CommandRefusal | null> => {
  let isSettled = false;
  for (let tries = 0; tries < mostTries; tries += 1) {
    // Between a decision and its entry nothing may happen, or two would get the same name.
    const decision = decide(sessionNow(), command);
    if (typeof decision !== 'string' && decision.length > 0) {
      const outcome = await followed.append(decision);
      if (outcome !== 'behind') return outcome === 'kept' ? null : 'live/deleted';
    } else if (isSettled) return typeof decision === 'string' ? decision : null;
    // What is kept already is acknowledged once it is safe; a refusal stands when nothing of others is missing.
    else await followed.settle();
    isSettled = true;
  }
  throw new Error('the entries of others always came first');
};

const isLeading = (command: Command): boolean =>
  !['join', 'vote', 'believe'].includes(command.kind) &&
  !(command.kind === 'move' && isSameMoment(command.to, ended));

/** Commands that others rest on would be in one another's way; votes would not. */
const inTurn = (obey: Authority['obey']): Authority['obey'] => {
  let last: Promise<unknown> = Promise.resolve();
  return (command) => {
    if (command.kind === 'vote' || command.kind === 'believe') return obey(command);
    const own = last.then(() => obey(command));
    last = own.catch(() => {});
    return own;
  };
};

/**
 * Loads a session from its log and goes on following it.
 *
 * @param told is called with each entry that is added, when the session has changed.
 * @returns null where there is no such session.
 */
export const openAuthority = async (
  log: SessionLog,
  code: SessionCode,
  { settings }: StoredSession,
  material: SessionMaterial,
  told: (entry: Entry) => void,
): Promise<Authority | null> => {
  let session = createSession(settings, material);
  let moves = 0;
  let isLoaded = false;
  const followed = await log.follow(code, (entry) => {
    session = applyEvents(session, entry);
    moves += entry.filter(isMove).length;
    if (isLoaded) told(entry);
  });
  if (!followed) return null;
  isLoaded = true;
  const sessionNow = (): Session => session;
  return {
    session: sessionNow,
    obey: inTurn(async (command) =>
      moves >= mostMoves && isLeading(command)
        ? 'live/too-fast'
        : decideAndKeep(sessionNow, followed, command),
    ),
    catchUp: followed.settle,
    leave: followed.leave,
  };
};
