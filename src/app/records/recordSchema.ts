import {
  type InferOutput,
  integer,
  maxValue,
  minValue,
  number,
  pipe,
  safeParse,
  strictObject,
  unknown,
} from 'valibot';
import { checkGame, type KeptGame } from '../keeping/gameSchema.ts';

/** The latest moment that a date can tell, in milliseconds since 1970. */
const lastMoment = 8.64e15;

const schema = strictObject({
  finishedAt: pipe(number(), integer(), minValue(0), maxValue(lastMoment)),
  game: unknown(),
});

/** A finished game as it is kept, and when it was finished: in milliseconds since 1970, by the device's clock. */
export type KeptRecord = Omit<InferOutput<typeof schema>, 'game'> & { readonly game: KeptGame };

/** @returns the value as a kept record, or null where it has not the shape of one. */
export const checkRecord = (value: unknown): KeptRecord | null => {
  const parsed = safeParse(schema, value);
  const game = parsed.success ? checkGame(parsed.output.game) : null;
  return parsed.success && game ? { finishedAt: parsed.output.finishedAt, game } : null;
};
