import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Belief } from '../domain/belief.ts';
import type { ClaimId } from '../domain/deck.ts';
import type { Language } from '../text/languages.ts';

/** A QR code to be drawn: the path of its dark modules on a square of `size` modules, quiet zone included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** A finished game in other forms than text. */
export interface OtherWays {
  /** The score link that they carry, and the language that they speak. */
  readonly link: string;
  readonly language: Language;
  readonly code: QrCode;
  /** Null where the browser lets nobody paint one. */
  readonly picture: {
    readonly file: File;
    /** Where the page finds it. */
    readonly address: string;
    /** Whether the system's share sheet takes it. */
    readonly isShareable: boolean;
  } | null;
}

/** What the player has set on the screen but not played yet. */
export interface Draft {
  /** Where the belief slider stands, before the game and at the verdict; null until it is touched. */
  readonly beliefBefore: Belief | null;
  readonly beliefAfter: Belief | null;
  /** Whether the score link is to carry the beliefs. */
  readonly tellsBelief: boolean;
  /** The claim whose context is laid open until it is placed; null where none is. */
  readonly contextOf: ClaimId | null;
  /** What became of the last attempt to copy or send; `no` where there is nothing to say of it. */
  readonly shared: 'no' | 'copied' | 'failed' | 'pictureRefused';
  /** The other forms of the finished game; null until they are asked for. */
  readonly otherWays: OtherWays | 'coming' | null;
  /** What the player is asked about before it is done: to give up a game for today's deal, to erase the history. */
  readonly asks: 'today' | 'erase' | null;
  /** What of a card a new player is being shown; null where nobody is led. */
  readonly guide: 'claim' | 'places' | 'turn' | null;
}

export type DraftStore = StoreApi<Draft>;

/** Nothing set yet. */
export const emptyDraft: Draft = {
  beliefBefore: null,
  beliefAfter: null,
  tellsBelief: false,
  shared: 'no',
  contextOf: null,
  otherWays: null,
  asks: null,
  guide: null,
};

/** @returns a store for what is set but not played. */
export const createDraftStore = (): DraftStore => createStore<Draft>(() => emptyDraft);
