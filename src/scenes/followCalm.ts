import { observeSlice } from '../stores/observeSlice.ts';
import type { SettingsStore } from '../stores/settings.ts';

/** Calls at once, and whenever the player wants less movement or more again. @returns what ends it. */
export const followCalm = (settings: SettingsStore, follow: (isCalm: boolean) => void): (() => void) =>
  observeSlice(settings, ({ calm }) => calm, follow);
