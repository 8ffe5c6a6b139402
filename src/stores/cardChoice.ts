import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CardChoice } from '../domain/cardChoice.ts';

/** How a teacher has chosen the cards of a lesson. */
export type CardChoiceStore = StoreApi<CardChoice>;

/** @returns a store that holds the choice given. */
export const createCardChoiceStore = (choice: CardChoice): CardChoiceStore =>
  createStore<CardChoice>(() => choice);
