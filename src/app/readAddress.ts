import { type NamedScreen, namedScreens } from '../stores/route.ts';

/** What the part of an address after `#` asks for. */
export type Address =
  | { readonly screen: NamedScreen }
  | { readonly screen: 'link'; readonly text: string }
  | { readonly screen: 'invitation'; readonly text: string };

/** What an invitation begins with. */
export const invitationMark = '#deal=';

/** @returns the part from `#` on that leads to a screen. */
export const formatAddress = (screen: NamedScreen): string => {
  if (screen === 'title') return '';
  return screen === 'game' ? '#play' : `#${screen}`;
};

/**
 * @param hash the address from `#` on, or an empty string, which leads to the title; what follows a `=` is for the screen.
 * @returns the screen it names; whatever names none, and is no invitation either, is read as a score link.
 */
export const readAddress = (hash: string): Address => {
  const screen = namedScreens.find((each) => formatAddress(each) === hash.split('=', 1)[0]);
  if (screen) return { screen };
  return hash.startsWith(invitationMark)
    ? { screen: 'invitation', text: hash.slice(invitationMark.length) }
    : { screen: 'link', text: hash };
};
