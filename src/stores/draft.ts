import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Belief } from '../domain/belief.ts';
import type { ClaimId } from '../domain/deck.ts';

/** What the player has set on the screen but not played yet. */
export interface Draft {
  /** Where the belief slider stands, before the game and at the verdict; null until it is touched. */
  readonly beliefBefore: Belief | null;
  readonly beliefAfter: Belief | null;
  /** Whether the score link is to carry the beliefs. */
  readonly tellsBelief: boolean;
  /** What became of the last attempt to copy; `no` where nothing was to be copied. */
  readonly shared: 'no' | 'copied' | 'failed';
  /** The claim whose context is laid open until it is placed; null where none is. */
  readonly contextOf: ClaimId | null;
}

export type DraftStore = StoreApi<Draft>;

/** Nothing set yet. */
export const emptyDraft: Draft = {
  beliefBefore: null,
  beliefAfter: null,
  tellsBelief: false,
  shared: 'no',
  contextOf: null,
};

/** @returns a store for what is set but not played. */
export const createDraftStore = (): DraftStore => createStore<Draft>(() => emptyDraft);
