import { type Kept, keep, readKept } from './kept.ts';
import type { ChosenSettings } from './settingsSchema.ts';

/** Where the settings are kept. */
export const settingsKey = 'bubble-or-lab/settings';

/** @returns what the player chose on this device before. */
export const readSettings = (storage: Storage | null): Promise<Kept<ChosenSettings>> =>
  readKept(storage, settingsKey, async () => (await import('./settingsSchema.ts')).checkSettings);

/** @returns whether the choice is kept now. */
export const keepSettings = (storage: Storage | null, chosen: ChosenSettings): boolean =>
  keep(storage, settingsKey, chosen);
