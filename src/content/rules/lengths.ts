import { relations } from '../../domain/vocabulary.ts';
import type { Language } from '../../text/languages.ts';
import type { Entries } from '../parsing.ts';
import type { Problem } from '../problem.ts';
import type { ClaimWords, ReadySetWords } from '../words.ts';
import { soundEntries } from './soundEntries.ts';

/** The most characters that a text may have: a Chinese one takes the room of two and says as much as three. */
const limits = {
  name: { en: 28, zh: 12 },
  context: { en: 300, zh: 110 },
  sentence: { en: 160, zh: 60 },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, number>>>>;

/** @returns how many characters a person counts in the text, give or take; a Chinese one is one. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** A text with its field, and the most characters that it may have. */
type Limited = readonly [field: string, text: string, most: number];

const limitedOf = (words: ClaimWords, language: Language): readonly Limited[] => [
  ['name', words.name, limits.name[language]],
  ['context', words.context, limits.context[language]],
  ['temptation', words.temptation, limits.sentence[language]],
  ...relations.flatMap((relation) =>
    Object.entries(words[relation]).map(
      ([other, sentence]): Limited => [`${relation}.${other}`, sentence, limits.sentence[language]],
    ),
  ),
];

/** A file of words and its language. */
interface File {
  readonly file: string;
  readonly language: Language;
}

function* tooLong(file: string, kind: string, id: string, texts: readonly Limited[]): Iterable<Problem> {
  for (const [field, text, most] of texts) {
    const length = lengthOf(text);
    if (length <= most) continue;
    const message = `"${field}" of ${kind} "${id}" has ${length} characters; ${most} are the most. Shorten it.`;
    yield { code: 'deck/words-too-long', file, id, field, message };
  }
}

/** Names fit the map, contexts, temptations and sentences a phone. */
export function* lengthProblems({ file, language }: File, claims: Entries<ClaimWords>): Iterable<Problem> {
  for (const [id, words] of soundEntries(claims))
    yield* tooLong(file, 'claim', id, limitedOf(words, language));
}

/** The names of ready sets fit a button, and what they are about a line or two. */
export function* lessonLengthProblems(
  { file, language }: File,
  lessons: Entries<ReadySetWords>,
): Iterable<Problem> {
  for (const [id, { name, about }] of soundEntries(lessons))
    yield* tooLong(file, 'lesson', id, [
      ['name', name, limits.name[language]],
      ['about', about, limits.sentence[language]],
    ]);
}
