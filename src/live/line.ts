import { io, type Socket } from 'socket.io-client';
import { type FromPage, type FromServer, livePath, type OverReason, type SentView } from './protocol.ts';

/** What a line is for. */
export interface LineParts {
  /** Where the server is, such as `http://localhost:4173`; left out, where the page is from. */
  readonly url?: string | undefined;
  /** Says what the page is, each time it is connected; what comes back is given to `heard`. */
  readonly greeting: readonly [event: 'host' | 'wall' | 'join', message: object];
  /** @returns whether the page is in its session now; is to ask again in a moment; or is out of it for good. */
  readonly heard: (answer: unknown) => 'in' | 'again' | 'out';
  readonly shown: (view: SentView) => void;
  readonly over: (reason: OverReason) => void;
  /** The connection is gone for a while; `neverWas` where there never was one. */
  readonly lost: (neverWas: boolean) => void;
}

/** A page's connection to the server, which comes back by itself. */
export interface Line {
  /** @returns the answer, or null where none came: then nobody knows whether it was heard. */
  readonly ask: (message: object) => Promise<unknown>;
  readonly isOpen: () => boolean;
  /** Connects anew: something went wrong. */
  readonly renew: () => void;
  readonly close: () => void;
}

/** Who does not answer within so many milliseconds is not there, whatever the network says. */
const patienceMs = 3000;

const settings = {
  path: livePath,
  transports: ['websocket', 'polling'],
  tryAllTransports: true,
  reconnectionDelay: 200,
  reconnectionDelayMax: 700,
  timeout: 5000,
  forceNew: true,
};

type PageSocket = Socket<FromServer, FromPage>;

/** @returns a connection of its own, which is opened at once. */
export const connect = (url: string | undefined): PageSocket => (url ? io(url, settings) : io(settings));

/** @param hear is given the answer, or null where none came in time; before anything that was sent after it. */
const askThen = (
  socket: PageSocket,
  event: keyof FromPage,
  message: object,
  hear: (answer: unknown) => void,
): void => {
  socket
    .timeout(patienceMs)
    .emit(event, message, (fault: Error | null, answer: unknown) => hear(fault ? null : answer));
};

/** @returns the answer, or null where none came in time. */
export const askSocket = (socket: PageSocket, event: keyof FromPage, message: object): Promise<unknown> =>
  new Promise((resolve) => askThen(socket, event, message, resolve));

/** Calls when the network is back, or the page is looked at again. @returns what stops it. */
const watchReturns = (returned: () => void): (() => void) => {
  if (!('document' in globalThis)) return () => {};
  const seen = (): void => {
    if (document.visibilityState === 'visible') returned();
  };
  window.addEventListener('online', returned);
  document.addEventListener('visibilitychange', seen);
  return () => {
    window.removeEventListener('online', returned);
    document.removeEventListener('visibilitychange', seen);
  };
};

/** Opens a line. Everything that comes over it is whole state: after a gap there is nothing to catch up with. */
export const openLine = (parts: LineParts): Line => {
  const socket = connect(parts.url);
  const [event, message] = parts.greeting;
  let isOpen = false;
  let wasOpen = false;
  let isClosed = false;

  const close = (): void => {
    isClosed = true;
    isOpen = false;
    stopWatching();
    socket.disconnect();
  };
  const renew = (): void => {
    isOpen = false;
    if (!isClosed) socket.io.engine.close();
  };
  const welcomed = (answer: unknown): void => {
    if (isClosed) return;
    if (answer === null) return void renew();
    wasOpen = true;
    const standing = parts.heard(answer);
    isOpen = standing === 'in';
    if (standing === 'again') setTimeout(renew, 500);
    if (standing === 'out') close();
  };
  // A promise would let a view that came together with the answer pass it by, and the older state would stay.
  const greet = (): void => askThen(socket, event, message, welcomed);
  const returned = (): void => {
    if (socket.connected) return void greet();
    // Waiting for the next try is over: this one is now.
    socket.disconnect();
    socket.connect();
  };
  const stopWatching = watchReturns(returned);

  socket.on('connect', greet);
  socket.on('disconnect', (reason) => {
    isOpen = false;
    if (isClosed) return;
    parts.lost(false);
    // The server has sent this page away without a word, as it does with strangers.
    if (reason === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', () => {
    if (!isClosed) parts.lost(!wasOpen);
  });
  socket.on('view', parts.shown);
  socket.on('over', (reason) => {
    close();
    parts.over(reason);
  });
  // A whole class at once would be a crowd.
  socket.on('moving', () => void setTimeout(renew, Math.random() * 300));
  return { ask: (each) => askSocket(socket, 'command', each), isOpen: () => isOpen, renew, close };
};
