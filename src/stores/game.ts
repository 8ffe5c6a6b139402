import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Deck } from '../domain/deck.ts';
import { applyMove, type Game } from '../domain/game.ts';
import type { Move, Refusal } from '../domain/move.ts';

/** What lies on the table of one tab. */
export interface Table {
  /** The number of the released deck that this tab plays. */
  readonly edition: number;
  /** The player's game, or null before the first deal. */
  readonly game: Game | null;
  /** A friend's finished game of the same deal, where the player has taken it up as a challenge. */
  readonly challenge: Game | null;
}

/** Holds the game of one tab and forwards moves to the rules. */
export interface GameStore extends StoreApi<Table> {
  /** The deck of the table's edition. */
  readonly deck: Deck;
  /** Plays a move. Returns the refusal of a move that cannot be made; then the game stays as it was. */
  readonly play: (move: Move) => Refusal | null;
}

/** @returns a store for games of the deck, holding what lies on the table at first. */
export const createGameStore = (deck: Deck, table: Table): GameStore => {
  const store = createStore<Table>(() => table);
  const play = (move: Move): Refusal | null => {
    const before = store.getState().game;
    if (!before) return 'move/not-now';
    const after = applyMove(before, move);
    if (typeof after === 'string') return after;
    store.setState({ game: after });
    return null;
  };
  return { ...store, deck, play };
};
