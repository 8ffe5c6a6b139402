import type { ServerOptions as SocketOptions } from 'socket.io';
import type { SessionLog } from './sessionLog.ts';

/** Where sessions are kept, and what joins the processes that keep them there together. */
export interface Store {
  readonly log: SessionLog;
  /** For several processes. */
  readonly adapter?: SocketOptions['adapter'];
  readonly close: () => Promise<void>;
}
