import { relations } from '../../domain/vocabulary.ts';
import type { Language } from '../../text/languages.ts';
import type { Entries } from '../parsing.ts';
import type { Problem } from '../problem.ts';
import type { ClaimWords } from '../words.ts';
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
  ...relations.flatMap((relation) =>
    Object.entries(words[relation]).map(
      ([other, sentence]): Limited => [`${relation}.${other}`, sentence, limits.sentence[language]],
    ),
  ),
];

/** Names fit the map, contexts and sentences a phone. */
export function* lengthProblems(
  { file, language }: { readonly file: string; readonly language: Language },
  claims: Entries<ClaimWords>,
): Iterable<Problem> {
  for (const [id, words] of soundEntries(claims))
    for (const [field, text, most] of limitedOf(words, language)) {
      const length = lengthOf(text);
      if (length <= most) continue;
      const message = `"${field}" of claim "${id}" has ${length} characters; ${most} are the most. Shorten it.`;
      yield { code: 'deck/words-too-long', file, id, field, message };
    }
}
