import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ArgumentTexts, CheckTexts, DeckTexts } from '../domain/deck.ts';
import type { Language } from '../text/languages.ts';
import type { Translate } from '../text/translate.ts';

/** What the rounds after sorting say of the deck. */
export interface RoundTexts {
  readonly argument: ArgumentTexts;
  readonly checks: CheckTexts;
}

/** Everything that is read, in the language that is shown now. */
export interface Words {
  readonly language: Language;
  /** The interface's texts. */
  readonly say: Translate;
  /** The deck's texts. */
  readonly deck: DeckTexts;
  /** Null until the later screens are there. */
  readonly rounds: RoundTexts | null;
}

export type WordsStore = StoreApi<Words>;

/** @returns a store that holds the words of one language at a time. */
export const createWordsStore = (words: Words): WordsStore => createStore<Words>(() => words);
