import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal } from '../domain/session/command.ts';

/** Why a page has no session to show, other than what the session itself refuses. */
export const connectionRefusals = [
  /** No session has this code: it never had, or it has ended and is deleted. */
  'live/unknown-code',
  /** Nobody answers for sessions at this address. */
  'live/no-server',
  /** Too many wrong codes were tried from here; it can be tried again after a while. */
  'live/too-many-tries',
  /** The key is not the host's. */
  'live/not-the-host',
  /** The session has been deleted. */
  'live/deleted',
] as const;
export type ConnectionRefusal = (typeof connectionRefusals)[number];

/**
 * How a page stands with its session: on the way to it; in it; without it for a while, and trying; at its end; or
 * refused, for good.
 */
export type ConnectionStatus = 'connecting' | 'open' | 'lost' | 'ended' | ConnectionRefusal | Refusal;

/** A store that whoever looks at it cannot change. */
export type Watched<Value> = Pick<StoreApi<Value>, 'getState' | 'subscribe'>;

export type ViewStore<View> = StoreApi<View | null>;
export type StatusStore = StoreApi<ConnectionStatus>;

/** @returns a store that holds what the authority last told of the session; null while nothing is known. */
export const createViewStore = <View>(view: View | null = null): ViewStore<View> =>
  createStore<View | null>(() => view);

/** @returns a store that holds how the connection is. */
export const createStatusStore = (status: ConnectionStatus = 'connecting'): StatusStore =>
  createStore<ConnectionStatus>(() => status);
