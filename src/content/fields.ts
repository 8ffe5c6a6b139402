import * as v from 'valibot';

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names with a value each. Like every message of a schema here, the text completes a sentence: "... must be". */
export const mapping = v.custom<Readonly<Record<string, unknown>>>(isMapping, 'names with a value each');

const pattern = /^[a-z][a-z0-9-]*$/;

/** The id of a claim, document or voice. */
export const name = v.pipe(
  v.string('a name'),
  v.regex(pattern, 'a name of small letters, digits and hyphens, such as copilot-loss'),
);

/** What a person reads. */
export const text = v.pipe(
  v.string('a text; put it between quotes if YAML takes it for something else'),
  v.regex(/^\S(?:.*\S)?$/u, 'a text on one line, not empty, without blanks at its ends'),
);

/** A whole number from 1. */
export const count = v.pipe(
  v.number('a whole number from 1'),
  v.integer('a whole number from 1'),
  v.minValue(1, 'a whole number from 1'),
  v.maxValue(9999, 'a whole number up to 9999'),
);

type Fields<Entries extends v.ObjectEntries> = v.GenericSchema<
  unknown,
  v.InferOutput<v.ObjectSchema<Entries, undefined>>
>;

/** @returns a schema for a mapping with just these fields; each unknown one is an issue of its own. */
export const fields = <Entries extends v.ObjectEntries>(entries: Entries): Fields<Entries> =>
  v.pipe(mapping, v.objectWithRest(entries, v.never()));
