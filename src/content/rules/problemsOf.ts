import type { Problem } from '../problem.ts';
import type { Structure } from '../structure.ts';
import type { Words } from '../words.ts';
import { balanceProblems, cardProblems } from './cards.ts';
import { checkProblems } from './checks.ts';
import { circleProblems } from './circles.ts';
import { completenessProblems } from './completeness.ts';
import { numberProblems } from './deal.ts';
import { passageProblems } from './passages.ts';
import { relationProblems } from './relations.ts';

function* structureProblems({ file, documents, claims }: Structure): Iterable<Problem> {
  if (!claims) return;
  if (documents) yield* passageProblems(file, documents, claims);
  yield* relationProblems(file, claims);
  yield* circleProblems(file, claims);
  yield* numberProblems(file, claims);
}

function* wordsProblems(structure: Structure, words: Words): Iterable<Problem> {
  yield* completenessProblems(structure, words);
  if (!words.claims) return;
  yield* cardProblems(words.file, words.claims);
  if (structure.claims) yield* balanceProblems(words.file, structure.claims, words.claims);
}

/** Everything that is wrong with the files: each in itself, then together. */
export function* problemsOf(structure: Structure, languages: readonly Words[]): Iterable<Problem> {
  yield* structure.problems;
  yield* structureProblems(structure);
  for (const words of languages) {
    yield* words.problems;
    yield* wordsProblems(structure, words);
  }
  yield* checkProblems(languages);
}
