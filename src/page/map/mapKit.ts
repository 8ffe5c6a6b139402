import type { ArgumentTexts, ClaimId, Deck } from '../../domain/deck.ts';
import type { Outcome } from '../../domain/outcomes/sortOutcome.ts';
import type { MapStore, MapViewStore, PictureStore } from '../../stores/map.ts';
import type { Words } from '../../stores/words.ts';

/** What the map says, apart from what a person does on it. */
export interface MapKit {
  readonly deck: Deck;
  readonly words: Words;
  readonly argument: ArgumentTexts;
  /** What became of the claims that were dealt, in the player's last game. */
  readonly outcomes: ReadonlyMap<ClaimId, Outcome>;
}

/** Everything a person can do on the map. */
export interface MapActions {
  /** Goes to a claim; opens it where the one before was open. */
  readonly walk: (id: ClaimId) => void;
  /** Opens a claim, wherever it is. */
  readonly open: (id: ClaimId) => void;
  /** Opens a claim that another one named, and goes on reading there. */
  readonly readOn: (id: ClaimId) => void;
  readonly close: () => void;
  readonly show: (form: 'picture' | 'list') => void;
  readonly turnTo: (column: 'bubble' | 'lab') => void;
  /** Comes closer or goes away by a factor. */
  readonly zoom: (factor: number) => void;
  /** Shows the whole map at once. */
  readonly showWhole: () => void;
  readonly leave: () => void;
  readonly print: () => void;
}

/** The stores that belong to the map alone. */
export interface MapStores {
  readonly map: MapStore;
  readonly view: MapViewStore;
  readonly picture: PictureStore;
}

/** What a map does that is not on the map. */
export interface MapWays {
  readonly leave: () => void;
}
