import type { Server as HttpServer } from 'node:http';
import { participantNames } from '../text/participantNames.ts';
import type { Store } from './log/store.ts';
import { createProvider } from './session/material.ts';
import { noNeighbours } from './session/neighbours.ts';
import { createSessions } from './session/sessions.ts';
import { createLimits, type Limits } from './wire/limits.ts';
import { neighboursThrough, openSockets, welcome } from './wire/liveServer.ts';

/** The live part of a server. */
export interface Live {
  /** Pages are told to connect again, to whoever answers then, and nobody new is let in. */
  readonly drain: () => void;
  /** All that was said is kept; then nothing is left open. */
  readonly close: () => Promise<void>;
}

/** What live sessions need. */
export interface LiveParts {
  readonly server: HttpServer;
  readonly store: Store;
  readonly behindProxy: boolean;
  readonly complain: (fault: unknown) => void;
  /** What keeps visitors from troubling a class; the usual ones unless told. */
  readonly limits?: Limits;
}

/** Old sessions are looked for, and neighbours reminded, every so many milliseconds. */
const tidyingMs = 10_000;

/** Holds live sessions on a server. @returns what ends them. Throws where a released deck cannot be read. */
export const holdSessions = ({
  server,
  store,
  behindProxy,
  complain,
  limits = createLimits(),
}: LiveParts): Live => {
  let isDraining = false;
  const { log, adapter } = store;
  const provide = createProvider(participantNames);
  const sockets = openSockets(server, { isDraining: () => isDraining, ...(adapter && { adapter }) });
  const neighbours = adapter ? neighboursThrough(sockets) : noNeighbours;
  const sessions = createSessions({ log, provide, neighbours, nowMs: Date.now });
  welcome(sockets, behindProxy, { sessions, limits, complain });
  const tidy = (): void => void sessions.tidy().catch(complain);
  const tidying = setInterval(tidy, tidyingMs);
  tidy();
  return {
    drain: () => {
      isDraining = true;
      sockets.local.emit('moving');
    },
    close: async () => {
      clearInterval(tidying);
      await sockets.close();
      sessions.close();
      await store.close();
    },
  };
};
