import type { Server as HttpServer } from 'node:http';
import { Server, type ServerOptions } from 'socket.io';
import { type FromPage, type FromServer, livePath, longestMessage } from '../../live/protocol.ts';
import { securityHeaders } from '../serving/securityHeaders.ts';
import type { NeighbourMessage, Neighbours } from '../session/neighbours.ts';
import { addressOf } from './address.ts';
import { converse, type Surroundings } from './converse.ts';
import { isSameOrigin } from './origin.ts';

/** What the processes of one server send one another. */
interface BetweenProcesses {
  neighbour: (message: NeighbourMessage) => void;
}

export type LiveServer = Server<FromPage, FromServer, BetweenProcesses>;

/** How the sockets are set up. */
export interface LiveOptions {
  /** Carries messages between processes; left out where there is one process alone. */
  readonly adapter?: ServerOptions['adapter'];
  /** Whether newcomers are sent elsewhere, because this server goes away. */
  readonly isDraining: () => boolean;
}

/**
 * Networks that only poll are answered by plain requests, and so is whoever is refused: before the answer is begun. Only
 * the refusal of a WebSocket goes out without: Engine.IO writes that line itself, always the same one, and no browser
 * shows it to anybody or runs anything in it.
 */
const secureAnswers = (server: HttpServer): void => {
  server.prependListener('request', ({ url }, response) => {
    if (!url?.startsWith(livePath)) return;
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  });
};

/** @returns the sockets of live sessions on a server; nobody listens to them yet. */
export const openSockets = (server: HttpServer, { adapter, isDraining }: LiveOptions): LiveServer => {
  const sockets: LiveServer = new Server(server, {
    path: livePath,
    serveClient: false,
    // A phone that has gone is missed after 18 seconds, and a network that has gone is noticed as fast.
    pingInterval: 10_000,
    pingTimeout: 8_000,
    maxHttpBufferSize: longestMessage,
    perMessageDeflate: false,
    httpCompression: false,
    allowRequest: (request, decide) => decide(null, isSameOrigin(request) && !isDraining()),
    ...(adapter && { adapter }),
  });
  secureAnswers(server);
  return sockets;
};

/** @returns the other processes of the same server, reached through the sockets' adapter. */
export const neighboursThrough = (sockets: LiveServer): Neighbours => ({
  tell: (message) => void sockets.serverSideEmit('neighbour', message),
  listen: (hear) => void sockets.on('neighbour', hear),
});

/** From now on pages are talked with. */
export const welcome = (sockets: LiveServer, behindProxy: boolean, surroundings: Surroundings): void => {
  sockets.on('connection', (socket) => {
    converse(socket, addressOf(socket.request, behindProxy), surroundings);
  });
};
