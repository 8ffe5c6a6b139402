import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Deck } from '../domain/deck.ts';
import { applyMove, type Game, type Move, type Refusal } from '../domain/game.ts';

/** The game on the table, or null before the first deal. */
export interface Table {
  readonly game: Game | null;
}

/** Holds the game of one tab and forwards moves to the rules. */
export interface GameStore extends StoreApi<Table> {
  readonly deck: Deck;
  /** Plays a move. Returns the refusal of a move that cannot be made; then the game stays as it was. */
  readonly play: (move: Move) => Refusal | null;
}

/** @returns a store for games of the deck, holding `game` at first. */
export const createGameStore = (deck: Deck, game: Game | null): GameStore => {
  const store = createStore<Table>(() => ({ game }));
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
