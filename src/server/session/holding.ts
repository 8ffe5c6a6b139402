import type { SessionCode } from '../../domain/session/code.ts';
import type { Command } from '../../domain/session/command.ts';
import type { SessionEvent } from '../../domain/session/event.ts';
import { ended, isSameMoment } from '../../domain/session/phase.ts';
import type { Session } from '../../domain/session/session.ts';
import { isExpired } from '../../domain/session/settings.ts';
import type { Entry, SessionLog, StoredSession } from '../log/sessionLog.ts';
import { type Audience, createAudience } from './audience.ts';
import { type Authority, type CommandRefusal, openAuthority } from './authority.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Provide } from './material.ts';
import type { EndReason } from './seating.ts';
import type { Telling } from './telling.ts';

/** A session that is held here. */
export interface LiveSession {
  readonly code: SessionCode;
  readonly stored: StoredSession;
  readonly audience: Audience;
  readonly session: () => Session;
  /** As the authority's; see there. */
  readonly obey: (command: Command) => Promise<CommandRefusal | null>;
}

/** A live session, with what only those who hold it need. */
export type HeldSession = LiveSession & { readonly authority: Authority; usedAtMs: number };

/** The sessions that this process holds, and what it holds them with. */
export interface Holding {
  readonly held: Map<SessionCode, HeldSession>;
  readonly log: SessionLog;
  readonly provide: Provide;
  readonly elsewhere: Elsewhere;
  readonly telling: Telling;
  readonly nowMs: () => number;
}

/** How long a session is kept after its end, for the phones that were asleep; in milliseconds. */
export const keptAfterEndMs = 60 * 60 * 1000;

const isEnd = (event: SessionEvent): boolean => event.kind === 'moved' && isSameMoment(event.to, ended);

/** The session is held here no longer: its pages are told, once, and whoever comes next loads it again. */
export const layAway = (
  { held, elsewhere }: Holding,
  live: HeldSession,
  reason: EndReason = 'live/failed',
): void => {
  if (held.get(live.code) !== live) return;
  held.delete(live.code);
  live.authority.leave();
  elsewhere.forget(live.code);
  live.audience.end(reason);
};

/** The session is deleted: its pages are told so. */
export const endSession = (holding: Holding, code: SessionCode): void => {
  const live = holding.held.get(code);
  if (live) layAway(holding, live, 'live/deleted');
};

/** Shows an entry to the session's pages. A session that has ended expires soon. */
const showEntry = ({ held, log, nowMs }: Holding, code: SessionCode, entry: Entry): void => {
  held.get(code)?.audience.changed(entry);
  if (entry.some(isEnd)) log.expireAt(code, nowMs() + keptAfterEndMs).catch(() => {});
};

const obey = async (
  holding: Holding,
  live: HeldSession,
  command: Command,
): Promise<CommandRefusal | null> => {
  try {
    const refusal = await live.authority.obey(command);
    if (refusal === null) holding.telling.added(live.code);
    return refusal;
  } catch (fault) {
    // Nobody knows what was kept: all connect again, and the session is read from the log.
    layAway(holding, live);
    throw fault;
  }
};

const hold = (
  holding: Holding,
  code: SessionCode,
  stored: StoredSession,
  authority: Authority,
): HeldSession => {
  const { session } = authority;
  const live: HeldSession = {
    ...{ code, stored, session, authority },
    audience: createAudience(session, () => holding.elsewhere.peopleIn(code)),
    obey: (command) => obey(holding, live, command),
    usedAtMs: holding.nowMs(),
  };
  holding.held.set(code, live);
  holding.telling.who(code);
  return live;
};

const load = async (holding: Holding, code: SessionCode): Promise<HeldSession | null> => {
  const { log, provide, nowMs } = holding;
  const stored = await log.find(code);
  if (!stored || isExpired(stored.settings, nowMs())) return null;
  const material = provide(stored.settings);
  if (typeof material === 'string') throw new Error(`a kept session cannot be held: ${material}`);
  const told = (entry: Entry): void => showEntry(holding, code, entry);
  const authority = await openAuthority(log, code, stored, material, told);
  return authority && hold(holding, code, stored, authority);
};

/** @returns what gives the session with a code, loaded if need be, once for all who ask meanwhile; null where there is none. */
export const createFinder = (holding: Holding): ((code: SessionCode) => Promise<HeldSession | null>) => {
  const loading = new Map<SessionCode, Promise<HeldSession | null>>();
  return async (code) => {
    const known = holding.held.get(code);
    if (known) {
      known.usedAtMs = holding.nowMs();
      return known;
    }
    const loaded = loading.get(code) ?? load(holding, code).finally(() => loading.delete(code));
    loading.set(code, loaded);
    return loaded;
  };
};
