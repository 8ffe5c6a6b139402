import {
  array,
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  readonly,
  safeParse,
  strictObject,
  string,
  variant,
} from 'valibot';
import { highestBelief } from '../../domain/belief.ts';
import { convictions, courses, sides } from '../../domain/vocabulary.ts';

const wholeNumber = (highest: number) => pipe(number(), integer(), minValue(0), maxValue(highest));
const belief = nullable(wholeNumber(highestBelief));
const placement = strictObject({ side: picklist(sides), conviction: picklist(convictions) });
const move = variant('kind', [
  strictObject({ kind: literal('openContext') }),
  strictObject({ kind: literal('place'), placement }),
  strictObject({ kind: literal('answer'), claim: pipe(string(), maxLength(100)) }),
  strictObject({ kind: literal('check'), option: wholeNumber(100) }),
  strictObject({ kind: literal('next') }),
  strictObject({ kind: literal('conclude'), belief }),
]);

const schema = strictObject({
  edition: wholeNumber(2 ** 16),
  seed: wholeNumber(2 ** 32 - 1),
  /** The first games kept had the sort round alone, and did not say so. */
  course: optional(picklist(courses), 'sort'),
  beliefBefore: belief,
  moves: pipe(array(move), maxLength(100), readonly()),
  /** The score link of the friend whose deal is played, or null. */
  challenge: nullable(pipe(string(), maxLength(100))),
});

/** A game as it is kept; only the rules can tell whether it can be played. */
export type KeptGame = InferOutput<typeof schema>;

/** @returns the value as a kept game, or null where it has not the shape of one. */
export const checkGame = (value: unknown): KeptGame | null => {
  const parsed = safeParse(schema, value);
  return parsed.success ? parsed.output : null;
};
