import type { Deck } from '../domain/deck.ts';
import type { Placement } from '../domain/vocabulary.ts';
import type { Draft, DraftStore } from '../stores/draft.ts';
import type { GameStore, Table } from '../stores/game.ts';
import type { HandStore } from '../stores/hand.ts';
import type { Notice, NoticeStore } from '../stores/notices.ts';
import type { Route, RouteStore } from '../stores/route.ts';
import type { Settings, SettingsStore } from '../stores/settings.ts';
import type { Shelf, ShelfStore } from '../stores/shelf.ts';
import type { Slot } from '../stores/slot.ts';
import type { Words, WordsStore } from '../stores/words.ts';
import type { Actions } from './actions.ts';

/** The stores that the page shows. */
export interface PageStores {
  readonly game: GameStore;
  readonly hand: HandStore;
  readonly settings: SettingsStore;
  readonly words: WordsStore;
  readonly route: RouteStore;
  readonly draft: DraftStore;
  readonly notices: NoticeStore;
  readonly shelf: ShelfStore;
}

/** Everything a screen is drawn from: the same snapshot gives the same screen. */
export interface Snapshot {
  readonly deck: Deck;
  readonly table: Table;
  /** The place the card is held over, or null. */
  readonly held: Placement | null;
  /** The position of the card or option that is chosen but not played, or null. */
  readonly chosen: number | null;
  readonly settings: Settings;
  readonly words: Words;
  readonly route: Route;
  readonly draft: Draft;
  readonly notices: readonly Notice[];
  readonly shelf: Shelf;
  /** Whether all screens are there, not only the first ones. */
  readonly isComplete: boolean;
  readonly actions: Actions;
}

/**
 * @param later holds the screens that are loaded after the first ones.
 * @returns what the stores hold now.
 */
export const snapshotOf = (
  stores: PageStores,
  later: Pick<Slot<unknown>, 'getState'>,
  actions: Actions,
): Snapshot => ({
  deck: stores.game.deck,
  table: stores.game.getState(),
  held: stores.hand.getState().place,
  chosen: stores.hand.getState().chosen,
  settings: stores.settings.getState(),
  words: stores.words.getState(),
  route: stores.route.getState(),
  draft: stores.draft.getState(),
  notices: stores.notices.getState(),
  shelf: stores.shelf.getState(),
  isComplete: later.getState() !== null,
  actions,
});
