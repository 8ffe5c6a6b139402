import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal } from '../domain/session/command.ts';
import type { LiveRefusal } from '../live/protocol.ts';

/** Why a page has no session to show, other than what the session itself refuses; or nobody answers at its address. */
export type ConnectionRefusal = LiveRefusal | 'live/no-server';

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

/** @returns whether the session is gone, and nothing of it is left on the server. */
export const isNothingLeft = (status: ConnectionStatus): boolean =>
  status === 'live/deleted' || status === 'live/unknown-code' || status === 'session/closed';

/** @returns whether a page with this status has a session to show. */
export const isInSession = (status: ConnectionStatus): boolean =>
  status === 'open' || status === 'lost' || status === 'ended';
