import type { SessionCode } from '../../domain/session/code.ts';
import { lifetimeMs } from '../../domain/session/settings.ts';
import type { CreateMessage, LiveRefusal } from '../../live/protocol.ts';
import type { SessionLog } from '../log/sessionLog.ts';
import { createElsewhere } from './elsewhere.ts';
import {
  createFinder,
  endSession,
  type HeldSession,
  type Holding,
  type LiveSession,
  layAway,
} from './holding.ts';
import type { Provide } from './material.ts';
import type { NeighbourMessage, Neighbours } from './neighbours.ts';
import { drawSession } from './newSession.ts';
import { createTelling } from './telling.ts';

/** All sessions of this server. */
export interface Sessions {
  readonly create: (wish: CreateMessage) => Promise<{ code: SessionCode; hostKey: string } | LiveRefusal>;
  /** @returns the session where it is held here already, or null. */
  readonly held: (code: SessionCode) => LiveSession | null;
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

/** A session without pages is laid away after so many milliseconds, and loaded again when somebody comes. */
const idleMs = 60_000;

/** The most sessions kept at a time. */
export const mostSessions = 10_000;

const create = async (holding: Holding, wish: CreateMessage): ReturnType<Sessions['create']> => {
  const { log, provide, nowMs } = holding;
  if (typeof provide(wish) === 'string') return 'live/no-such-lesson';
  if ((await log.count(nowMs())) >= mostSessions) return 'live/full';
  const { code, hostKey, stored } = drawSession(wish, nowMs());
  const isNew = await log.create(code, stored, stored.settings.createdAtMs + lifetimeMs);
  return isNew ? { code, hostKey } : create(holding, wish);
};

/** Hears what another process tells; of sessions that are not held here it may be anything. */
const hear = (holding: Holding, message: NeighbourMessage): void => {
  const { code } = message;
  const live = holding.held.get(code);
  if (!live) return;
  if (message.kind === 'added') live.authority.catchUp().catch(() => {});
  else if (message.kind === 'deleted') endSession(holding, code);
  else if (message.kind === 'who') holding.telling.present(code);
  else {
    holding.elsewhere.note(code, message.process, message.people);
    live.audience.peopleChanged();
  }
};

const tidyOne = async (holding: Holding, live: HeldSession): Promise<void> => {
  const { log, telling, nowMs } = holding;
  if (!(await log.find(live.code))) return endSession(holding, live.code);
  if (live.audience.size() > 0) {
    live.usedAtMs = nowMs();
    telling.present(live.code);
    await live.authority.catchUp();
  } else if (nowMs() - live.usedAtMs > idleMs) layAway(holding, live);
};

const tidy = async (holding: Holding): Promise<void> => {
  const { log, held, nowMs } = holding;
  for (const code of await log.deleteExpired(nowMs())) endSession(holding, code);
  for (const live of [...held.values()]) await tidyOne(holding, live);
};

/** @returns the sessions of a server that holds none yet: each is loaded from the log when somebody comes. */
export const createSessions = ({ log, provide, neighbours, nowMs }: SessionsParts): Sessions => {
  const held: Holding['held'] = new Map();
  const telling = createTelling(neighbours, (code) => held.get(code)?.audience.present() ?? []);
  const holding: Holding = { held, log, provide, elsewhere: createElsewhere(nowMs), telling, nowMs };
  neighbours.listen((message) => hear(holding, message));
  return {
    create: (wish) => create(holding, wish),
    held: (code) => held.get(code) ?? null,
    find: createFinder(holding),
    delete: async (code) => {
      await log.delete(code);
      endSession(holding, code);
      telling.deleted(code);
    },
    peopleChanged: ({ audience, code }) => {
      audience.peopleChanged();
      telling.present(code);
    },
    tidy: () => tidy(holding),
    close: () => {
      telling.stop();
      for (const live of [...held.values()]) layAway(holding, live);
    },
  };
};
