import { didYouMean } from '../nearest.ts';
import type { Entries } from '../parsing.ts';
import type { Problem } from '../problem.ts';
import type { Structure } from '../structure.ts';
import type { WordsFile } from '../words.ts';
import { isSound, soundEntries } from './soundEntries.ts';

function* missing(
  file: string,
  kind: string,
  ids: Iterable<string>,
  words: Entries<unknown>,
): Iterable<Problem> {
  for (const id of ids) {
    if (words.has(id)) continue;
    const message = `${kind} "${id}" has no words in this language. Add them.`;
    yield { code: 'deck/text-missing', file, id, message };
  }
}

function* unknown(
  file: string,
  kind: string,
  ids: ReadonlySet<string>,
  words: Entries<unknown>,
): Iterable<Problem> {
  for (const id of words.keys()) {
    if (ids.has(id)) continue;
    const cure = didYouMean(id, ids, 'Remove the words, or add the id there.');
    const message = `words for ${kind} "${id}", but deck.yaml has no such ${kind}. ${cure}`;
    yield { code: 'deck/text-unknown', file, id, message };
  }
}

/** Every document, lesson, voice and claim of the deck has words in the language, and there are no words for others. */
export function* completenessProblems(structure: Structure, words: WordsFile): Iterable<Problem> {
  const { file } = words;
  const { documents, lessons, claims } = structure;
  for (const [kind, entries, texts] of [
    ['document', documents, words.documents],
    ['lesson', lessons, words.lessons],
    ['claim', claims, words.claims],
  ] as const) {
    if (!entries || !texts) continue;
    yield* missing(file, kind, entries.keys(), texts);
    yield* unknown(file, kind, new Set(entries.keys()), texts);
  }
  if (!claims || !words.voices) return;
  const voices = new Set(soundEntries(claims).map(([, claim]) => claim.voice));
  yield* missing(file, 'voice', voices, words.voices);
  if (isSound(claims)) yield* unknown(file, 'voice', voices, words.voices);
}
