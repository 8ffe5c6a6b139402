import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Placement } from '../domain/vocabulary.ts';

/** How far the held card has been pulled from where it rests, in CSS pixels. */
export interface Pull {
  readonly x: number;
  readonly y: number;
}

/** What the player does with the card before placing it: no part of the game, and never saved. */
export interface Hand {
  /** The place the card is held over; null while it rests. One of `places`. */
  readonly place: Placement | null;
  /**
   * The card of an answer round's hand, or the option of a check, that is chosen but not played: its position as
   * shown, 0 first. Null while none is.
   */
  readonly chosen: number | null;
  /** Set while a pointer drags the card; null when keys hold it, and at rest. */
  readonly pull: Pull | null;
}

export type HandStore = StoreApi<Hand>;

/** Nothing held. */
export const emptyHand: Hand = { place: null, chosen: null, pull: null };

/** @returns a store for an empty hand. */
export const createHandStore = (): HandStore => createStore<Hand>(() => emptyHand);
