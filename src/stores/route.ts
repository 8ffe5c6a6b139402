import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Game } from '../domain/game.ts';
import type { LinkProblem } from '../domain/scoreLink.ts';

/** The screens that can be gone to at any time. */
export const namedScreens = ['title', 'game', 'rules', 'map', 'today', 'history'] as const;
export type NamedScreen = (typeof namedScreens)[number];

/** The screen that the address names: for a score link, with the friend's finished game or what is wrong. */
export type Route =
  | { readonly screen: NamedScreen }
  | { readonly screen: 'link'; readonly opened: Game | LinkProblem };

export type RouteStore = StoreApi<Route>;

/** @returns a store that holds the screen shown. */
export const createRouteStore = (route: Route): RouteStore => createStore<Route>(() => route);
