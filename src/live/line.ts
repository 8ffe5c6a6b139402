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

/**
 * For so many milliseconds a page that has just been opened goes on looking for its server: one that is started anew is
 * back within them, and a slow network comes through.
 */
export const firstPatienceMs = 15_000;

/** A page that is to ask again does so after so many milliseconds. */
const againMs = 500;

/** Pages that are all sent elsewhere go within so many milliseconds. */
const crowdMs = 300;

/**
 * A server that was ended is back in a moment, and its pages half a second later: the longest wait between two tries,
 * give or take half of it. One that stays away is asked for less often.
 */
const soonMs = 400;
const laterMs = 2000;
const soonTries = 100;

const settings = {
  path: livePath,
  transports: ['websocket', 'polling'],
  tryAllTransports: true,
  reconnectionDelay: 200,
  reconnectionDelayMax: soonMs,
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

/** @returns true as soon as the socket is connected; false where it is not in time. */
export const untilConnected = (socket: PageSocket, withinMs: number): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, withinMs, false);
    socket.once('connect', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });

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

/** How a line stands: whether the page is in its session, has ever been, and has left for good. */
interface Standing {
  isOpen: boolean;
  wasOpen: boolean;
  isClosed: boolean;
}

/** @returns what connects a page anew: at once, or in a while, unless that has happened meanwhile. */
const createRenewal = (socket: PageSocket, standing: Standing) => {
  const renew = (): void => {
    standing.isOpen = false;
    if (!standing.isClosed) socket.io.engine.close();
  };
  const renewIn = (delayMs: number): void => {
    const { engine } = socket.io;
    setTimeout(() => {
      if (socket.io.engine === engine) renew();
    }, delayMs);
  };
  return { renew, renewIn };
};

/** Says what the page is, as soon as it is connected and whenever it may have missed something. */
const createGreeting = (
  socket: PageSocket,
  standing: Standing,
  { greeting: [event, message], heard }: LineParts,
  { renew, renewIn, close }: { renew: () => void; renewIn: (delayMs: number) => void; close: () => void },
): (() => void) => {
  const welcomed = (answer: unknown): void => {
    if (standing.isClosed) return;
    if (answer === null) return void renew();
    standing.wasOpen = true;
    const place = heard(answer);
    standing.isOpen = place === 'in';
    if (place === 'again') renewIn(againMs);
    if (place === 'out') close();
  };
  // A promise would let a view that came together with the answer pass it by, and the older state would stay.
  return () => askThen(socket, event, message, welcomed);
};

/** Tells whoever opened the line when the connection is lost, and sees that it comes back. */
const watchLoss = (socket: PageSocket, standing: Standing, { lost }: LineParts): void => {
  socket.on('disconnect', (reason) => {
    standing.isOpen = false;
    if (standing.isClosed) return;
    lost(false);
    // The server has sent this page away without a word, as it does with strangers.
    if (reason === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', () => {
    if (!standing.isClosed) lost(!standing.wasOpen);
  });
  socket.io.on('reconnect_attempt', (tries) =>
    socket.io.reconnectionDelayMax(tries < soonTries ? soonMs : laterMs),
  );
};

/** Waiting for the next try is over: this one is now. */
const connectNow = (socket: PageSocket): void => {
  socket.disconnect();
  socket.connect();
};

/**
 * Opens a line. Everything that comes over it is whole state: after a gap there is nothing to catch up with.
 *
 * @returns the line, which is not connected yet and goes on trying until it is closed.
 */
export const openLine = (parts: LineParts): Line => {
  const socket = connect(parts.url);
  const standing: Standing = { isOpen: false, wasOpen: false, isClosed: false };
  const { renew, renewIn } = createRenewal(socket, standing);
  const close = (): void => {
    standing.isClosed = true;
    standing.isOpen = false;
    stopWatching();
    socket.disconnect();
  };
  const greet = createGreeting(socket, standing, parts, { renew, renewIn, close });
  const stopWatching = watchReturns(() => (socket.connected ? greet() : connectNow(socket)));
  socket.on('connect', greet);
  watchLoss(socket, standing, parts);
  socket.on('view', parts.shown);
  socket.on('over', (reason) => {
    close();
    parts.over(reason);
  });
  // A whole class at once would be a crowd.
  socket.on('moving', () => renewIn(Math.random() * crowdMs));
  return {
    ask: (each) => askSocket(socket, 'command', each),
    isOpen: () => standing.isOpen,
    renew,
    close,
  };
};
