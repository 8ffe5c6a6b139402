import type {
  ArgumentTexts,
  CheckPicture,
  CheckTexts,
  Claim,
  ContextTexts,
  Deck,
  DeckTexts,
  ReasonTexts,
  TemptationTexts,
} from '../domain/deck.ts';
import type { Lesson, LessonTexts } from '../domain/lesson.ts';
import type { Entries } from './parsing.ts';
import { documentOf } from './rules/passages.ts';
import { soundEntries } from './rules/soundEntries.ts';
import type { ClaimEntry, DocumentEntry, Structure } from './structure.ts';
import type { ClaimWords, WordsFile } from './words.ts';

const claimFrom = (id: string, entry: ClaimEntry, documents: Entries<DocumentEntry>): Claim => {
  const { at, side, role, voice, supports, answers, contrasts } = entry;
  const document = documentOf(soundEntries(documents), at)?.[0] ?? '';
  return { id, document, passage: at, side, role, voice, supports, answers, contrasts };
};

/** @returns the deck of a structure that has no problem; null for one that lacks a part. */
export const assembleDeck = ({ id, version, documents, claims }: Structure): Deck | null => {
  if (id === null || version === null || !documents || !claims) return null;
  const sound = soundEntries(claims);
  return {
    id,
    version,
    claims: sound.map(([each, entry]) => claimFrom(each, entry, documents)),
    checks: sound.filter(([, { check }]) => check).map(([each]) => each),
  };
};

/** @returns the ready sets of a structure that has no problem. */
export const assembleLessons = ({ lessons }: Structure): readonly Lesson[] =>
  soundEntries(lessons ?? new Map()).map(([id, { claims }]) => ({ id, claims }));

/** A deck's words in one language, in the parts that the game fetches one by one. */
export interface DeckWords {
  readonly texts: DeckTexts;
  readonly reasons: ReasonTexts;
  readonly temptations: TemptationTexts;
  readonly contexts: ContextTexts;
  readonly argument: ArgumentTexts;
  readonly checks: CheckTexts;
  readonly lessons: LessonTexts;
}

type NamedWords = readonly (readonly [string, ClaimWords])[];

const contextsFrom = (claims: NamedWords): ContextTexts =>
  Object.fromEntries(claims.map(([id, { context }]) => [id, context]));

const argumentFrom = (claims: NamedWords): ArgumentTexts =>
  Object.fromEntries(
    claims.map(([id, { name, supports, answers, contrasts }]) => [
      id,
      { name, supports, answers, contrasts },
    ]),
  );

/** Joins the numbers of a picture to its words. */
const pictureFrom = (picture: ClaimEntry['picture'], labels: readonly string[]): CheckPicture | undefined =>
  picture && {
    kind: picture.kind,
    parts: labels.map((label, part) => ({ label, value: picture.values[part] ?? null })),
  };

const checksFrom = (claims: NamedWords, structure: Structure): CheckTexts =>
  Object.fromEntries(
    claims.flatMap(([id, { check }]) => {
      if (!check) return [];
      const picture = pictureFrom(structure.claims?.get(id)?.picture, check.picture ?? []);
      return [[id, { ...check, picture }]];
    }),
  );

/** @returns the words that have no problem, part by part; null where a part is missing. */
export const assembleWords = (
  structure: Structure,
  { motion, documents, voices, lessons, claims }: WordsFile,
): DeckWords | null => {
  if (motion === null || !documents || !voices || !lessons || !claims) return null;
  const sound = soundEntries(claims);
  return {
    texts: {
      motion,
      documents: Object.fromEntries(soundEntries(documents)),
      voices: Object.fromEntries(soundEntries(voices)),
      claims: Object.fromEntries(sound.map(([id, { card }]) => [id, { card }])),
    },
    reasons: Object.fromEntries(sound.map(([id, { why }]) => [id, why])),
    temptations: Object.fromEntries(sound.map(([id, { temptation }]) => [id, temptation])),
    contexts: contextsFrom(sound),
    argument: argumentFrom(sound),
    checks: checksFrom(sound, structure),
    lessons: Object.fromEntries(soundEntries(lessons)),
  };
};
