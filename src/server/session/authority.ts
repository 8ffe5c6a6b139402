import { applyEvents } from '../../domain/session/applyEvent.ts';
import type { SessionCode } from '../../domain/session/code.ts';
import type { Command, Decision, Refusal } from '../../domain/session/command.ts';
import { decide } from '../../domain/session/decide.ts';
import { createSession, type Session, type SessionMaterial } from '../../domain/session/session.ts';
import type { Entry, FollowedLog, SessionLog, StoredSession } from '../log/sessionLog.ts';

/** Why a command is not followed. */
export type CommandRefusal = Refusal | 'live/deleted';

/** Holds one session: the only one who decides, and the only one who knows everything. */
export interface Authority {
  /** How the session stands now. */
  readonly session: () => Session;
  /**
   * @param command one that is known to come from whom it names.
   * @returns null when it is done and kept for good, or why it is not. Rejects where the store fails: the same
   * command can be given again, whether it was kept or not.
   */
  readonly follow: (command: Command) => Promise<CommandRefusal | null>;
  /** Hears what others have added. */
  readonly catchUp: () => Promise<void>;
  readonly leave: () => void;
}

/** How often a command is decided anew because somebody else's came first. */
const mostTries = 50;

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
  let isLoaded = false;
  const followed: FollowedLog | null = await log.follow(code, (entry) => {
    session = applyEvents(session, entry);
    if (isLoaded) told(entry);
  });
  if (!followed) return null;
  isLoaded = true;

  /** What is kept already is acknowledged once it is safe; a refusal stands when nothing that others did is missing. */
  const decideNow = async (command: Command): Promise<Decision> => {
    const decision = decide(session, command);
    if (typeof decision !== 'string' && decision.length > 0) return decision;
    await followed.settle();
    return decide(session, command);
  };
  const follow = async (command: Command, tries = mostTries): Promise<CommandRefusal | null> => {
    const decision = await decideNow(command);
    if (typeof decision === 'string') return decision;
    if (decision.length === 0) return null;
    const outcome = await followed.append(decision);
    if (outcome !== 'behind') return outcome === 'kept' ? null : 'live/deleted';
    if (tries === 0) throw new Error('the entries of others always came first');
    return follow(command, tries - 1);
  };
  return {
    session: () => session,
    follow: (command) => follow(command),
    catchUp: followed.settle,
    leave: followed.leave,
  };
};
