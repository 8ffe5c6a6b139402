import { boolean, type InferOutput, optional, picklist, safeParse, strictObject } from 'valibot';
import { languages } from '../../text/languages.ts';

const schema = strictObject({
  language: optional(picklist(languages)),
  sound: optional(boolean()),
  calm: optional(boolean()),
});

/** The settings that the player chose; what was never chosen follows the system. */
export type ChosenSettings = InferOutput<typeof schema>;

/** @returns the value as chosen settings, or null where it has not their shape. */
export const checkSettings = (value: unknown): ChosenSettings | null => {
  const parsed = safeParse(schema, value);
  return parsed.success ? parsed.output : null;
};
