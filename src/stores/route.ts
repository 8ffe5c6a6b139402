import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Game } from '../domain/game.ts';
import type { LinkProblem } from '../domain/scoreLink.ts';

/** A friend's finished game, as a score link told it. */
export interface OpenedLink {
  readonly text: string;
  readonly game: Game;
}

/** The screen that the address names. */
export type Route =
  | { readonly screen: 'title' }
  | { readonly screen: 'game' }
  | { readonly screen: 'rules' }
  | { readonly screen: 'link'; readonly opened: OpenedLink | LinkProblem };

export type RouteStore = StoreApi<Route>;

/** @returns a store that holds the screen shown. */
export const createRouteStore = (route: Route): RouteStore => createStore<Route>(() => route);
