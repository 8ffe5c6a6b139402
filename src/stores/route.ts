import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Game } from '../domain/game.ts';
import type { LinkProblem } from '../domain/scoreLink.ts';

/** The screens that can be gone to at any time. */
export const namedScreens = [
  'title',
  'game',
  'rules',
  'map',
  'today',
  'history',
  'classroom',
  'bylink',
  'host',
  'pack',
  'wall',
] as const;
export type NamedScreen = (typeof namedScreens)[number];

/**
 * The screen that the address names: for a score link with the friend's finished game, or with what is
 * wrong with it; for an invitation to the deal of a class with its text.
 */
export type Route =
  | { readonly screen: NamedScreen }
  | { readonly screen: 'link'; readonly opened: Game | LinkProblem }
  | { readonly screen: 'invitation'; readonly text: string };

export type RouteStore = StoreApi<Route>;

/** @returns a store that holds the screen shown. */
export const createRouteStore = (route: Route): RouteStore => createStore<Route>(() => route);
