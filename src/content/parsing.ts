import * as v from 'valibot';
import { mapping, name } from './fields.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Where a value stands, for problems with it. */
export interface Whereabouts {
  readonly file: string;
  /** How a sentence calls the thing, such as `claim "pets-com"`. */
  readonly thing: string;
  readonly id?: string;
}

/** A value, or null where it is wrong; and what is wrong with it. */
export interface Parsed<Value> {
  readonly value: Value | null;
  readonly problems: readonly Problem[];
}

/** The entries of a mapping in their order; null stands for one that is there, but wrong. */
export type Entries<Value> = ReadonlyMap<string, Value | null>;

const fieldNames = (
  'id version documents lessons claims prefix passages at side role voice figures supports answers contrasts ' +
  'motion voices title source about name card context why check ask options figure picture kind values'
).split(' ');

const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60);

type Fault = Pick<Problem, 'code' | 'message'>;

const faultFrom = (thing: string, field: string, issue: v.BaseIssue<unknown>): Fault => {
  const last = issue.path?.at(-1);
  if (issue.type === 'never') {
    const advice = didYouMean(String(last?.key), fieldNames, 'Remove it.');
    return {
      code: 'deck/field-unknown',
      message: `${thing} has a field "${field}" that no deck has. ${advice}`,
    };
  }
  if (last?.origin === 'key')
    return { code: 'deck/field-missing', message: `${thing} has no "${field}". Add it.` };
  const what = field === '' ? thing : `"${field}" of ${thing}`;
  return {
    code: 'deck/field-wrong',
    message: `${what} is ${show(issue.input)}, but must be ${issue.message}.`,
  };
};

const problemFrom = (whereabouts: Whereabouts, issue: v.BaseIssue<unknown>): Problem => {
  const { thing, ...where } = whereabouts;
  const field = v.getDotPath(issue) ?? '';
  return { ...where, ...(field === '' ? {} : { field }), ...faultFrom(thing, field, issue) };
};

/** @returns the value as the schema gives it, or every problem that the schema has with it. */
export const parse = <Value>(
  whereabouts: Whereabouts,
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
): Parsed<Value> => {
  const result = v.safeParse(schema, value);
  return result.success
    ? { value: result.output, problems: [] }
    : { value: null, problems: result.issues.map((issue) => problemFrom(whereabouts, issue)) };
};

const problemsOfName = (whereabouts: Whereabouts): readonly Problem[] =>
  v.is(name, whereabouts.id)
    ? []
    : [
        {
          ...{ code: 'deck/name-wrong', file: whereabouts.file, id: whereabouts.id ?? '' },
          message: `${whereabouts.thing} needs another name: small letters, digits and hyphens, a letter first.`,
        },
      ];

/**
 * Parses each entry of a mapping by itself, so that a fault in one hides nothing about the others.
 *
 * @param kind what an entry is, such as `claim`.
 * @param value the mapping; anything else gives null without a problem, for that belongs to whoever holds it.
 */
export const parseEntries = <Value>(
  file: string,
  kind: string,
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
): Parsed<Entries<Value>> => {
  if (!v.is(mapping, value)) return { value: null, problems: [] };
  const parsed = Object.entries(value).map(([id, entry]) => {
    const whereabouts = { file, thing: `${kind} "${id}"`, id };
    const { value: made, problems } = parse(whereabouts, schema, entry);
    return { id, made, problems: [...problemsOfName(whereabouts), ...problems] };
  });
  return {
    value: new Map(parsed.map(({ id, made }) => [id, made])),
    problems: parsed.flatMap(({ problems }) => problems),
  };
};
