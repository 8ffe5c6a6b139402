import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ClassPicture } from '../domain/homework/classPicture.ts';
import type { HandedIn } from '../domain/homework/handedIn.ts';
import type { Seed } from '../domain/random.ts';
import type { QrCode } from './draft.ts';

/** What a teacher does with a class that plays by link. */
export interface ByLink {
  /** The deal of the link that was handed out, a class's; null before there is one. */
  readonly invited: Seed | null;
  /** The address of the invitation as a QR code; null until it is asked for. */
  readonly code: QrCode | null;
  readonly pasted: string;
  /** Whether the text will be there after a reload. */
  readonly isKept: boolean;
  readonly handedIn: HandedIn;
  /** The number of the released deck that the class has played. */
  readonly edition: number;
  /** Null where no game was found. */
  readonly picture: ClassPicture | null;
}

export type ByLinkStore = StoreApi<ByLink>;

/** @returns a store that holds the state given. */
export const createByLinkStore = (state: ByLink): ByLinkStore => createStore<ByLink>(() => state);
