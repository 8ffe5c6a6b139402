import * as v from 'valibot';
import { optionsPerCheck } from '../domain/rounds/checkRound.ts';
import type { Language } from '../text/languages.ts';
import { fields, mapping, text } from './fields.ts';
import { type Entries, parse, parseEntries } from './parsing.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './readYaml.ts';

const documentSchema = fields({ title: text, source: text });

const lessonSchema = fields({ name: text, about: text });

const threeTexts = `a list of ${optionsPerCheck} texts`;

const twoTexts = 'a list of two texts';

const checkSchema = fields({
  figure: v.optional(text),
  picture: v.optional(v.pipe(v.array(text, twoTexts), v.length(2, twoTexts))),
  ask: text,
  options: v.pipe(v.array(text, threeTexts), v.length(optionsPerCheck, threeTexts)),
  why: text,
});

/** By claim, one sentence on what the document does with this claim and that one. */
const sentencesSchema = v.optional(v.pipe(mapping, v.record(v.string(), text)), {});

const claimSchema = fields({
  name: text,
  card: text,
  context: text,
  why: text,
  temptation: text,
  check: v.optional(checkSchema),
  supports: sentencesSchema,
  answers: sentencesSchema,
  contrasts: sentencesSchema,
});

const wordsSchema = fields({
  motion: text,
  documents: mapping,
  voices: mapping,
  lessons: mapping,
  claims: mapping,
});

export type DocumentWords = v.InferOutput<typeof documentSchema>;
export type ReadySetWords = v.InferOutput<typeof lessonSchema>;
export type ClaimWords = v.InferOutput<typeof claimSchema>;

/** What the file of one language holds; null stands for what is missing or wrong as a whole. */
export interface WordsFile {
  readonly file: string;
  readonly language: Language;
  readonly motion: string | null;
  readonly documents: Entries<DocumentWords> | null;
  readonly voices: Entries<string> | null;
  readonly lessons: Entries<ReadySetWords> | null;
  readonly claims: Entries<ClaimWords> | null;
  readonly problems: readonly Problem[];
}

/** @returns the words of one language, and the problems that each has by itself. */
export const readWords = (file: string, language: Language, source: string | null): WordsFile => {
  const { value, problems } = readYaml(file, source);
  const nothing = { motion: null, documents: null, voices: null, lessons: null, claims: null };
  if (value === undefined) return { ...nothing, file, language, problems };
  const whole = parse({ file, thing: 'the file' }, wordsSchema, value);
  const parts = v.is(mapping, value) ? value : {};
  const documents = parseEntries(file, 'document', documentSchema, parts.documents);
  const voices = parseEntries(file, 'voice', text, parts.voices);
  const lessons = parseEntries(file, 'lesson', lessonSchema, parts.lessons);
  const claims = parseEntries(file, 'claim', claimSchema, parts.claims);
  return {
    file,
    language,
    motion: whole.value?.motion ?? null,
    documents: documents.value,
    voices: voices.value,
    lessons: lessons.value,
    claims: claims.value,
    problems: [...problems, ...[whole, documents, voices, lessons, claims].flatMap((part) => part.problems)],
  };
};
