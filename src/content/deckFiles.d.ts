// What the build makes of the files of a deck.

declare module '*/deck.yaml' {
  /** The structure of the deck. */
  export const deck: import('../domain/deck.ts').Deck;
}

declare module '*/en.yaml' {
  /** The deck's words in English. */
  export const texts: import('../domain/deck.ts').DeckTexts;
}

declare module '*/zh.yaml' {
  /** The deck's words in Chinese. */
  export const texts: import('../domain/deck.ts').DeckTexts;
}
