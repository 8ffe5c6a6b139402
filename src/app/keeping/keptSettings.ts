import { boolean, type InferOutput, optional, picklist, strictObject } from 'valibot';
import { languages } from '../../text/languages.ts';
import { type Kept, keep, readKept } from './kept.ts';

/** Where the settings are kept. */
export const settingsKey = 'bubble-or-lab/settings';

const schema = strictObject({
  language: optional(picklist(languages)),
  sound: optional(boolean()),
  calm: optional(boolean()),
});

/** The settings that the player chose; what was never chosen follows the system. */
export type ChosenSettings = InferOutput<typeof schema>;

/** @returns what the player chose on this device before. */
export const readSettings = (storage: Storage | null): Kept<ChosenSettings> =>
  readKept(storage, settingsKey, schema);

/** @returns whether the choice is kept now. */
export const keepSettings = (storage: Storage | null, chosen: ChosenSettings): boolean =>
  keep(storage, settingsKey, chosen);
