import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ContextTexts, TemptationTexts } from '../domain/deck.ts';
import type { Game } from '../domain/game.ts';
import type { Seed } from '../domain/random.ts';
import type { Results } from '../domain/results.ts';
import type { Language } from '../text/languages.ts';

/** The day it is now, by the device's clock and in UTC. */
export interface Today {
  /** The seed of the day's deal. */
  readonly seed: Seed;
  /** How long until the next day's deal: 1 to 1440. */
  readonly minutesLeft: number;
  /** The first game of this deal that was finished on the device; null before. */
  readonly result: Game | null;
}

/** A game that was finished on the device, and what it came to. */
export interface PlayedGame {
  /** In milliseconds since 1970, by the device's clock. */
  readonly finishedAt: number;
  readonly seed: Seed;
  /** The number of the deck it was dealt from. */
  readonly edition: number;
  readonly game: Game;
  readonly results: Results;
  /** Whether it will be there on the next visit. */
  readonly isKept: boolean;
}

/** What has been fetched for the game in the course of the visit, and is not needed before the first card. */
export interface Shelf {
  /** What stands around each claim, in a language; `failed` where it did not load, null where nobody has asked yet. */
  readonly contexts: { readonly language: Language; readonly texts: ContextTexts } | 'failed' | null;
  /** What makes each claim of an edition tempting, in a language; left out where it has not come, which is told nowhere. */
  readonly temptations?: {
    readonly edition: number;
    readonly language: Language;
    readonly texts: TemptationTexts;
  };
  /** Null until it has been looked at. */
  readonly today: Today | null;
  /** The games finished on the device, the latest first. */
  readonly history: readonly PlayedGame[] | null;
  /** The one of them whose results are asked for; null where it is the list. */
  readonly opened?: PlayedGame | null;
}

export type ShelfStore = StoreApi<Shelf>;

/** @returns a store for an empty shelf. */
export const createShelfStore = (): ShelfStore =>
  createStore<Shelf>(() => ({ contexts: null, today: null, history: null }));
