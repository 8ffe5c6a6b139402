// What the build makes of the files of a deck.

declare module '*/deck.yaml' {
  /** The structure of the deck. */
  export const deck: import('../domain/deck.ts').Deck;
}

declare module '*/en.yaml' {
  /** What the first card needs of the deck's words in English. */
  export const texts: import('../domain/deck.ts').DeckTexts;
}

declare module '*/zh.yaml' {
  /** What the first card needs of the deck's words in Chinese. */
  export const texts: import('../domain/deck.ts').DeckTexts;
}

declare module '*/en.yaml?reasons' {
  /** What the documents do with the claims, in English. */
  export const reasons: import('../domain/deck.ts').ReasonTexts;
}

declare module '*/en.yaml?temptations' {
  /** Why somebody could have put the claims on the other side, in English. */
  export const temptations: import('../domain/deck.ts').TemptationTexts;
}

declare module '*/en.yaml?contexts' {
  /** What stands around each claim, in English. */
  export const contexts: import('../domain/deck.ts').ContextTexts;
}

declare module '*/en.yaml?argument' {
  /** The argument's words in English. */
  export const argument: import('../domain/deck.ts').ArgumentTexts;
}

declare module '*/en.yaml?checks' {
  /** The questions on figures in English. */
  export const checks: import('../domain/deck.ts').CheckTexts;
}

declare module '*/zh.yaml?reasons' {
  /** What the documents do with the claims, in Chinese. */
  export const reasons: import('../domain/deck.ts').ReasonTexts;
}

declare module '*/zh.yaml?temptations' {
  /** Why somebody could have put the claims on the other side, in Chinese. */
  export const temptations: import('../domain/deck.ts').TemptationTexts;
}

declare module '*/zh.yaml?contexts' {
  /** What stands around each claim, in Chinese. */
  export const contexts: import('../domain/deck.ts').ContextTexts;
}

declare module '*/zh.yaml?argument' {
  /** The argument's words in Chinese. */
  export const argument: import('../domain/deck.ts').ArgumentTexts;
}

declare module '*/zh.yaml?checks' {
  /** The questions on figures in Chinese. */
  export const checks: import('../domain/deck.ts').CheckTexts;
}

declare module '*/deck.yaml?lessons' {
  /** The ready sets of cards for a class. */
  export const lessons: readonly import('../domain/lesson.ts').Lesson[];
}

declare module '*/en.yaml?lessons' {
  /** What a teacher reads of the ready sets, in English. */
  export const lessons: import('../domain/lesson.ts').LessonTexts;
}

declare module '*/zh.yaml?lessons' {
  /** What a teacher reads of the ready sets, in Chinese. */
  export const lessons: import('../domain/lesson.ts').LessonTexts;
}
