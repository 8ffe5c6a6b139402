import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BeliefBands } from '../domain/beliefBands.ts';
import type { BeliefTime } from '../domain/session/phase.ts';

/** What the host has on the desk: how the page is used, nothing of the lesson itself. */
export interface HostDesk {
  /** Whether the panel with the teacher's numbers lies open. */
  readonly isPanelOpen: boolean;
  /** Whether hands are counted by how sure they are. */
  readonly isByFingers: boolean;
  readonly isAdviceShown: boolean;
  /** Whether it is asked once more if all is to be deleted. */
  readonly isEnding: boolean;
  /** Of whom it is asked once more if they are to be taken out, by their id; null for nobody. */
  readonly removing: string | null;
  /** Who came in first of many at once, by their id; null where the host need not know of it. */
  readonly rush: string | null;
  /** Whether the host has said that such a rush is the class. */
  readonly trustsRush: boolean;
  /** Whether the last thing asked for was refused. */
  readonly isRefused: boolean;
  /** Whether the browser keeps the lesson. */
  readonly isKept: boolean;
  /** The hands that were counted, also where so few were that the session does not tell of them. */
  readonly bands: Readonly<Record<BeliefTime, BeliefBands>>;
}

const noHands: BeliefBands = [0, 0, 0, 0, 0];

export type HostDeskStore = StoreApi<HostDesk>;

/** @returns a store that holds what the host has on the desk. */
export const createHostDeskStore = (): HostDeskStore =>
  createStore<HostDesk>(() => ({
    isPanelOpen: true,
    isByFingers: false,
    isAdviceShown: false,
    isEnding: false,
    removing: null,
    rush: null,
    trustsRush: false,
    isRefused: false,
    isKept: true,
    bands: { before: noHands, after: noHands },
  }));
