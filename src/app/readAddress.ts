import { type NamedScreen, namedScreens } from '../stores/route.ts';

/** What the part of an address after `#` asks for. */
export type Address = { readonly screen: NamedScreen } | { readonly screen: 'link'; readonly text: string };

const addressOf: Readonly<Record<NamedScreen, string>> = {
  title: '',
  game: '#play',
  rules: '#rules',
  map: '#map',
  today: '#today',
  history: '#history',
};

/**
 * @param hash the address from `#` on, or an empty string, which leads to the title.
 * @returns the screen it names; whatever names none is read as a score link.
 */
export const readAddress = (hash: string): Address => {
  const screen = namedScreens.find((each) => addressOf[each] === hash);
  return screen ? { screen } : { screen: 'link', text: hash };
};

/** @returns the part from `#` on that leads to a screen. */
export const formatAddress = (screen: NamedScreen): string => addressOf[screen];
