import { deckOfEdition } from '../content/editions.ts';
import { parseScoreLink } from '../domain/scoreLink.ts';
import type { NamedScreen, Route, RouteStore } from '../stores/route.ts';
import { formatAddress, readAddress } from './readAddress.ts';

/** The ways from screen to screen. */
export interface Navigation {
  readonly goTo: (screen: NamedScreen) => void;
  /** Back to where the player came from inside the game, else to the title. */
  readonly goBack: () => void;
}

/** @returns the edition that a score link in the address was made with, or null where there is no such link. */
export const editionIn = (hash: string): number | null => {
  const address = readAddress(hash);
  const linked = address.screen === 'link' ? parseScoreLink(address.text, deckOfEdition) : null;
  return linked === null || typeof linked === 'string' ? null : linked.edition;
};

/** @returns the route that the part of the address after `#` asks for. */
export const routeOf = (hash: string): Route => {
  const address = readAddress(hash);
  if (address.screen !== 'link') return address;
  const linked = parseScoreLink(address.text, deckOfEdition);
  return { screen: 'link', opened: typeof linked === 'string' ? linked : linked.game };
};

/**
 * Keeps the route and the browser's address in step, in both directions.
 *
 * @param edition the one that this page plays; a link of another edition starts the page anew, with its deck.
 * @returns the ways to another screen.
 */
export const createNavigation = (route: RouteStore, edition: number): Navigation => {
  const follow = (): void => {
    if ((editionIn(location.hash) ?? edition) !== edition) location.reload();
    else route.setState(routeOf(location.hash), true);
  };
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  const goTo: Navigation['goTo'] = (screen) => {
    const address = `${location.pathname}${location.search}${formatAddress(screen)}`;
    if (route.getState().screen !== screen) history.pushState({ isInside: true }, '', address);
    follow();
  };
  const cameFromInside = (): boolean => Object(history.state).isInside === true;
  return { goTo, goBack: () => (cameFromInside() ? history.back() : goTo('title')) };
};
