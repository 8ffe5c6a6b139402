import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../text/languages.ts';

/** What a player sets once and finds again. */
export interface Settings {
  readonly language: Language;
  readonly sound: boolean;
  /** No swing, flip or particles. Starts as the system's wish for reduced motion. */
  readonly calm: boolean;
}

export type SettingsStore = StoreApi<Settings>;

/** @returns a store that holds the settings. */
export const createSettingsStore = (settings: Settings): SettingsStore =>
  createStore<Settings>(() => settings);
