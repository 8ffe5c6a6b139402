import type { Problem } from '../problem.ts';
import type { Structure } from '../structure.ts';
import type { WordsFile } from '../words.ts';
import { balanceProblems } from './balance.ts';
import { cardProblems } from './cards.ts';
import { checkNumberProblems, checkProblems } from './checks.ts';
import { circleProblems } from './circles.ts';
import { completenessProblems } from './completeness.ts';
import { numberProblems } from './deal.ts';
import { lengthProblems, lessonLengthProblems } from './lengths.ts';
import { lessonProblems } from './lessons.ts';
import { nameProblems } from './names.ts';
import { passageProblems } from './passages.ts';
import { pictureProblems, pictureWordProblems } from './pictures.ts';
import { relationProblems } from './relations.ts';
import { sentenceProblems } from './sentences.ts';

function* structureProblems({ file, documents, lessons, claims }: Structure): Iterable<Problem> {
  if (!claims) return;
  if (documents) yield* passageProblems(file, documents, claims);
  yield* relationProblems(file, claims);
  yield* circleProblems(file, claims);
  yield* numberProblems(file, claims);
  yield* checkNumberProblems(file, claims);
  yield* pictureProblems(file, claims);
  if (lessons) yield* lessonProblems(file, lessons, claims);
}

function* wordsProblems(structure: Structure, words: WordsFile): Iterable<Problem> {
  yield* completenessProblems(structure, words);
  if (words.lessons) yield* lessonLengthProblems(words, words.lessons);
  if (!words.claims) return;
  const tooLong = [...cardProblems(words.file, words.claims), ...lengthProblems(words, words.claims)];
  yield* tooLong;
  yield* nameProblems(words.file, words.claims);
  if (structure.claims) {
    yield* checkProblems(words.file, structure.claims, words.claims);
    yield* pictureWordProblems(words.file, structure.claims, words.claims);
  }
  // One text far too long would tip the balance, and is told already.
  if (structure.claims && tooLong.length === 0)
    yield* balanceProblems(words.file, structure.claims, words.claims);
}

/** Everything that is wrong with the files: each in itself, then together. */
export function* problemsOf(structure: Structure, languages: readonly WordsFile[]): Iterable<Problem> {
  const faults = [...structure.problems, ...structureProblems(structure)];
  yield* faults;
  for (const words of languages) {
    yield* words.problems;
    yield* wordsProblems(structure, words);
    // A relation that is wrong needs to be mended before it needs a sentence.
    if (faults.length === 0) yield* sentenceProblems(structure, words);
  }
}
