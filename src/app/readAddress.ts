/** What the part of an address after `#` asks for. */
export type Address =
  | { readonly screen: 'title' | 'game' | 'rules' }
  | { readonly screen: 'link'; readonly text: string };

const named: Readonly<Record<string, Address>> = {
  '': { screen: 'title' },
  play: { screen: 'game' },
  rules: { screen: 'rules' },
};

/**
 * @param hash the address from `#` on, or an empty string.
 * @returns the screen it names; whatever names none is read as a score link.
 */
export const readAddress = (hash: string): Address => {
  const text = hash.replace(/^#/, '');
  return (Object.hasOwn(named, text) && named[text]) || { screen: 'link', text };
};

/** @returns the part from `#` on that leads to a screen. */
export const formatAddress = (screen: 'title' | 'game' | 'rules'): string =>
  ({ title: '', game: '#play', rules: '#rules' })[screen];
