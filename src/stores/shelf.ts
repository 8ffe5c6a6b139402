import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ContextTexts } from '../domain/deck.ts';
import type { Language } from '../text/languages.ts';

/** What has been fetched for the game in the course of the visit, and is not needed before the first card. */
export interface Shelf {
  /** What stands around each claim, in a language; `failed` where it did not load, null where nobody has asked yet. */
  readonly contexts: { readonly language: Language; readonly texts: ContextTexts } | 'failed' | null;
}

export type ShelfStore = StoreApi<Shelf>;

/** @returns a store for an empty shelf. */
export const createShelfStore = (): ShelfStore => createStore<Shelf>(() => ({ contexts: null }));
