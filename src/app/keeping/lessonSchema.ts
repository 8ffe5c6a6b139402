import {
  array,
  boolean,
  type InferOutput,
  integer,
  literal,
  maxLength,
  minLength,
  minValue,
  null as nothing,
  nullable,
  number,
  picklist,
  pipe,
  safeParse,
  strictObject,
  strictTuple,
  string,
  variant,
} from 'valibot';
import { beliefTimes, phases, votes } from '../../domain/session/phase.ts';
import { mostCards } from '../../domain/session/settings.ts';

const whole = pipe(number(), integer(), minValue(0));

const settings = strictObject({
  way: literal('oneScreen'),
  code: nothing(),
  edition: whole,
  language: string(),
  claims: pipe(array(string()), minLength(1), maxLength(mostCards)),
  seed: whole,
  createdAtMs: whole,
  asksBelief: boolean(),
  pairsPeople: boolean(),
});

const sideTally = strictObject({ leaning: whole, fairlySure: whole, certain: whole, unsaid: whole });

/** The events that there are on one screen. */
const event = variant('kind', [
  strictObject({
    kind: literal('moved'),
    to: strictObject({ phase: picklist(phases), card: nullable(whole) }),
  }),
  strictObject({ kind: literal('contextShown'), card: whole }),
  strictObject({
    kind: literal('counted'),
    card: whole,
    vote: picklist(votes),
    tally: strictObject({ bubble: sideTally, lab: sideTally }),
  }),
  strictObject({
    kind: literal('beliefCounted'),
    time: picklist(beliefTimes),
    bands: strictTuple([whole, whole, whole, whole, whole]),
  }),
]);

const lesson = strictObject({ settings, events: array(event) });

/** A lesson on one screen, as a device keeps it: how it began, and all that has happened since. */
export type KeptLesson = InferOutput<typeof lesson>;

/** @returns the lesson, or null where the value is none. */
export const checkLesson = (value: unknown): KeptLesson | null => {
  const parsed = safeParse(lesson, value);
  return parsed.success ? parsed.output : null;
};
