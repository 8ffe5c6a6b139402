import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Belief } from '../domain/belief.ts';

/** What the player has set on the screen but not played yet. */
export interface Draft {
  /** Where the belief slider stands, before the game and at the verdict; null until it is touched. */
  readonly beliefBefore: Belief | null;
  readonly beliefAfter: Belief | null;
  /** Whether the score link is to carry the beliefs. */
  readonly tellsBelief: boolean;
  /** What became of the last attempt to copy; `no` where nothing was to be copied. */
  readonly shared: 'no' | 'copied' | 'failed';
}

export type DraftStore = StoreApi<Draft>;

/** Nothing set yet. */
export const emptyDraft: Draft = {
  beliefBefore: null,
  beliefAfter: null,
  tellsBelief: false,
  shared: 'no',
};

/** @returns a store for what is set but not played. */
export const createDraftStore = (): DraftStore => createStore<Draft>(() => emptyDraft);
