import * as v from 'valibot';
import { pictureKinds } from '../domain/deck.ts';
import { roles, sides } from '../domain/vocabulary.ts';
import { count, fields, mapping, name, text } from './fields.ts';
import { type Entries, parse, parseEntries } from './parsing.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './readYaml.ts';

const documentSchema = fields({
  prefix: v.pipe(v.string('one capital letter'), v.regex(/^[A-Z]$/, 'one capital letter')),
  passages: count,
});

const list = <Item>(item: v.GenericSchema<unknown, Item>) =>
  v.optional(v.array(item, 'a list, such as [one, two]'), []);

const twoValues = 'a list of two numbers from 0; null for what the document does not say';

const pictureSchema = fields({
  kind: v.picklist(pictureKinds, `one of ${pictureKinds.join(', ')}`),
  values: v.pipe(
    v.array(v.nullable(v.pipe(v.number(twoValues), v.minValue(0, twoValues)), null), twoValues),
    v.length(2, twoValues),
  ),
});

const claimSchema = fields({
  at: v.pipe(
    v.string('a passage, such as B11'),
    v.regex(/^[A-Z][1-9][0-9]{0,3}$/, 'a passage: a capital letter and a number, such as B11'),
  ),
  side: v.picklist(sides, `one of ${sides.join(', ')}`),
  role: v.picklist(roles, `one of ${roles.join(', ')}`),
  voice: name,
  figures: list(text),
  check: v.optional(v.boolean('true or false'), false),
  picture: v.optional(pictureSchema),
  supports: list(name),
  answers: list(name),
  contrasts: list(name),
});

const lessonSchema = fields({ claims: v.array(name, 'a list, such as [one, two]') });

const deckSchema = fields({
  id: name,
  version: count,
  documents: mapping,
  lessons: mapping,
  claims: mapping,
});

/** A document as `deck.yaml` declares it. */
export type DocumentEntry = v.InferOutput<typeof documentSchema>;

/** A claim as `deck.yaml` declares it; its relations are not yet known to lead anywhere. */
export type ClaimEntry = v.InferOutput<typeof claimSchema>;

/** A ready set of cards as `deck.yaml` declares it; its claims are not yet known to be there. */
export type LessonEntry = v.InferOutput<typeof lessonSchema>;

/** What `deck.yaml` holds; null stands for what is missing or wrong as a whole. */
export interface Structure {
  readonly file: string;
  readonly id: string | null;
  readonly version: number | null;
  readonly documents: Entries<DocumentEntry> | null;
  readonly lessons: Entries<LessonEntry> | null;
  readonly claims: Entries<ClaimEntry> | null;
  readonly problems: readonly Problem[];
}

/** @returns the structure, and the problems that each part of it has by itself. */
export const readStructure = (file: string, source: string | null): Structure => {
  const { value, problems } = readYaml(file, source);
  const nothing = { id: null, version: null, documents: null, lessons: null, claims: null };
  if (value === undefined) return { ...nothing, file, problems };
  const deck = parse({ file, thing: 'the deck' }, deckSchema, value);
  const parts = v.is(mapping, value) ? value : {};
  const documents = parseEntries(file, 'document', documentSchema, parts.documents);
  const lessons = parseEntries(file, 'lesson', lessonSchema, parts.lessons);
  const claims = parseEntries(file, 'claim', claimSchema, parts.claims);
  return {
    file,
    id: deck.value?.id ?? null,
    version: deck.value?.version ?? null,
    documents: documents.value,
    lessons: lessons.value,
    claims: claims.value,
    problems: [...problems, ...[deck, documents, lessons, claims].flatMap((part) => part.problems)],
  };
};
