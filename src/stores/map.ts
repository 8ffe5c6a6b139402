import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ClaimId } from '../domain/deck.ts';
import type { Side } from '../domain/vocabulary.ts';
import type { Frame, Picture } from '../map/layout.ts';
import { homeView, type View } from '../map/view.ts';

/** What a person does on the argument map. */
export interface MapState {
  /** The claim that keys walk from, or null before the first step. */
  readonly at: ClaimId | null;
  /** The claim that was walked from last, or null. */
  readonly before: ClaimId | null;
  /** Whether the claim walked to is open: what it says and what it hangs together with. */
  readonly isOpen: boolean;
  readonly form: 'picture' | 'list';
  /** The column that is shown where there is room for one alone. */
  readonly column: Side;
  /** The room for the picture; null until it has been measured. */
  readonly frame: Frame | null;
}

export type MapStore = StoreApi<MapState>;

/** @returns a store for a map that nobody has touched. */
export const createMapStore = (): MapStore =>
  createStore<MapState>(() => ({
    at: null,
    before: null,
    isOpen: false,
    form: 'picture',
    column: 'bubble',
    frame: null,
  }));

/** What changes with every movement of a hand, apart from all that changes seldom. */
export type MapViewStore = StoreApi<View>;

/** @returns a store for the view of the map as it is laid out. */
export const createMapViewStore = (): MapViewStore => createStore<View>(() => homeView);

/** The picture that belongs to the page as it stands; null while there is none. */
export type PictureStore = StoreApi<{ readonly picture: Picture | null }>;

/** @returns a store without a picture. */
export const createPictureStore = (): PictureStore =>
  createStore<{ readonly picture: Picture | null }>(() => ({ picture: null }));

/** @returns the claim that is looked at, or null. */
export const openClaim = ({ at, isOpen }: MapState): ClaimId | null => (isOpen ? at : null);
