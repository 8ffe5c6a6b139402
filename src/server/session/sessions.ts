import { randomBytes } from 'node:crypto';
import type { SessionCode } from '../../domain/session/code.ts';
import type { Command } from '../../domain/session/command.ts';
import type { SessionEvent } from '../../domain/session/event.ts';
import { ended, isSameMoment } from '../../domain/session/phase.ts';
import type { Session } from '../../domain/session/session.ts';
import { isExpired, lifetimeMs } from '../../domain/session/settings.ts';
import type { CreateMessage, LiveRefusal } from '../../live/protocol.ts';
import type { Entry, SessionLog, StoredSession } from '../log/sessionLog.ts';
import { type Authority, type CommandRefusal, openAuthority } from './authority.ts';
import { createElsewhere } from './elsewhere.ts';
import { createGatherer } from './gather.ts';
import type { Provide } from './material.ts';
import type { NeighbourMessage, Neighbours } from './neighbours.ts';
import { drawSession } from './newSession.ts';
import { createRoom, type Room } from './room.ts';

/** A session that is held here. */
export interface LiveSession {
  readonly code: SessionCode;
  readonly stored: StoredSession;
  readonly room: Room;
  readonly session: () => Session;
  /** As the authority's; see there. */
  readonly follow: (command: Command) => Promise<CommandRefusal | null>;
}

/** All sessions of this server. */
export interface Sessions {
  readonly create: (wish: CreateMessage) => Promise<{ code: SessionCode; hostKey: string } | LiveRefusal>;
  /** @returns the session, loaded if need be; null where there is none. Rejects where the store fails. */
  readonly find: (code: SessionCode) => Promise<LiveSession | null>;
  readonly delete: (code: SessionCode) => Promise<void>;
  /** Somebody's page has come or gone. */
  readonly peopleChanged: (live: LiveSession) => void;
  /** Deletes what is old and lays away what nobody looks at. Called every few seconds. */
  readonly tidy: () => Promise<void>;
  readonly close: () => void;
}

/** What the sessions are made with. */
export interface SessionsParts {
  readonly log: SessionLog;
  readonly provide: Provide;
  readonly neighbours: Neighbours;
  readonly nowMs: () => number;
}

/** How long a session is kept after its end, for the phones that were asleep; in milliseconds. */
export const keptAfterEndMs = 60 * 60 * 1000;

/** A session without pages is laid away after so many milliseconds, and loaded again when somebody comes. */
const idleMs = 60_000;

/** The most sessions held at a time. */
const mostSessions = 5000;

/** What many do within so many milliseconds is told to other processes once. */
const tellingMs = { added: 15, present: 300 } as const;

type Held = LiveSession & { readonly authority: Authority; usedAtMs: number };

const isEnd = (event: SessionEvent): boolean => event.kind === 'moved' && isSameMoment(event.to, ended);

export const createSessions = ({ log, provide, neighbours, nowMs }: SessionsParts): Sessions => {
  const held = new Map<SessionCode, Held>();
  const loading = new Map<SessionCode, Promise<Held | null>>();
  const elsewhere = createElsewhere(nowMs);
  const self = randomBytes(6).toString('base64url');

  const added = createGatherer<SessionCode>(tellingMs.added, (code) =>
    neighbours.tell({ kind: 'added', code }),
  );
  const present = createGatherer<SessionCode>(tellingMs.present, (code) => {
    const people = held.get(code)?.room.present() ?? [];
    neighbours.tell({ kind: 'present', code, process: self, people: [...people] });
  });

  const told = (code: SessionCode, entry: Entry): void => {
    held.get(code)?.room.changed(entry);
    if (entry.some(isEnd)) log.expireAt(code, nowMs() + keptAfterEndMs).catch(() => {});
  };
  const layAway = (live: Held): void => {
    if (held.get(live.code) === live) held.delete(live.code);
    live.authority.leave();
    elsewhere.forget(live.code);
  };

  const followWith = async (live: Held, command: Command): Promise<CommandRefusal | null> => {
    try {
      const refusal = await live.authority.follow(command);
      if (refusal === null) added.ask(live.code);
      return refusal;
    } catch (fault) {
      // Nobody knows what was kept: all connect again, and the session is read from the log.
      layAway(live);
      live.room.end('live/failed');
      throw fault;
    }
  };

  const load = async (code: SessionCode): Promise<Held | null> => {
    const stored = await log.find(code);
    if (!stored || isExpired(stored.settings, nowMs())) return null;
    const material = provide(stored.settings);
    if (typeof material === 'string') throw new Error(`a kept session cannot be held: ${material}`);
    const authority = await openAuthority(log, code, stored, material, (entry) => told(code, entry));
    if (!authority) return null;
    const room = createRoom(authority.session, () => elsewhere.peopleIn(code));
    const follow = (command: Command) => followWith(live, command);
    const live: Held = {
      code,
      stored,
      room,
      session: authority.session,
      follow,
      authority,
      usedAtMs: nowMs(),
    };
    held.set(code, live);
    neighbours.tell({ kind: 'who', code });
    return live;
  };
  const find = async (code: SessionCode): Promise<Held | null> => {
    const known = held.get(code);
    if (!known) {
      const loaded = loading.get(code) ?? load(code).finally(() => loading.delete(code));
      loading.set(code, loaded);
      return loaded;
    }
    known.usedAtMs = nowMs();
    return known;
  };

  const end = (code: SessionCode): void => {
    const live = held.get(code);
    if (!live) return;
    layAway(live);
    live.room.end('live/deleted');
  };

  const create = async (wish: CreateMessage): ReturnType<Sessions['create']> => {
    if (held.size >= mostSessions) return 'live/full';
    if (typeof provide(wish) === 'string') return 'live/no-such-lesson';
    const { code, hostKey, stored } = drawSession(wish, nowMs());
    const isNew = await log.create(code, stored, stored.settings.createdAtMs + lifetimeMs);
    return isNew ? { code, hostKey } : create(wish);
  };

  const hear = (message: NeighbourMessage): void => {
    const live = held.get(message.code);
    if (!live) return;
    if (message.kind === 'added') live.authority.catchUp().catch(() => {});
    else if (message.kind === 'deleted') end(message.code);
    else if (message.kind === 'who') present.ask(message.code);
    else {
      elsewhere.note(message.code, message.process, message.people);
      live.room.peopleChanged();
    }
  };
  neighbours.listen(hear);

  const tidyOne = async (live: Held): Promise<void> => {
    if (!(await log.find(live.code))) return end(live.code);
    if (live.room.size() > 0) {
      live.usedAtMs = nowMs();
      present.ask(live.code);
      await live.authority.catchUp();
    } else if (nowMs() - live.usedAtMs > idleMs) layAway(live);
  };
  return {
    create,
    find,
    delete: async (code) => {
      await log.delete(code);
      end(code);
      neighbours.tell({ kind: 'deleted', code });
    },
    peopleChanged: (live) => {
      live.room.peopleChanged();
      present.ask(live.code);
    },
    tidy: async () => {
      for (const code of await log.deleteExpired(nowMs())) end(code);
      for (const live of [...held.values()]) await tidyOne(live);
    },
    close: () => {
      added.stop();
      present.stop();
      for (const live of [...held.values()]) layAway(live);
    },
  };
};
