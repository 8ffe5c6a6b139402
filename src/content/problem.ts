/** Everything that can be wrong with a deck. */
export type ProblemCode =
  | 'deck/file-missing'
  | 'deck/file-too-long'
  | 'deck/yaml'
  | 'deck/duplicate-key'
  | 'deck/name-wrong'
  | 'deck/field-missing'
  | 'deck/field-unknown'
  | 'deck/field-wrong'
  | 'deck/prefix-taken'
  | 'deck/passage-unknown'
  | 'deck/relation-unknown'
  | 'deck/relation-to-itself'
  | 'deck/relation-twice'
  | 'deck/answers-own-side'
  | 'deck/supports-other-side'
  | 'deck/contrasts-other-side'
  | 'deck/supports-circle'
  | 'deck/too-few-claims'
  | 'deck/too-few-concessions'
  | 'deck/too-entangled'
  | 'deck/too-few-exchanges'
  | 'deck/too-few-checks'
  | 'deck/lesson-too-long'
  | 'deck/lesson-claim-unknown'
  | 'deck/lesson-claim-twice'
  | 'deck/lesson-role-missing'
  | 'deck/lesson-reply-missing'
  | 'deck/text-missing'
  | 'deck/text-unknown'
  | 'deck/card-too-long'
  | 'deck/cards-uneven'
  | 'deck/contexts-uneven'
  | 'deck/words-too-long'
  | 'deck/name-taken'
  | 'deck/sentence-missing'
  | 'deck/sentence-unknown'
  | 'deck/check-missing'
  | 'deck/check-unknown'
  | 'deck/figure-unknown'
  | 'deck/picture-missing'
  | 'deck/picture-unknown'
  | 'deck/part-over-whole';

/** One thing that is wrong with a deck, told so that the person who wrote it can mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** The path of the file that has to be mended. */
  readonly file: string;
  /** The claim, document, voice, lesson or side in question; left out where the whole file is meant. */
  readonly id?: string;
  /** The field in question, such as `answers`, `check` or `answers.gundlach-1999`. */
  readonly field?: string;
  /** Whole sentences: what is wrong, and what to do about it. */
  readonly message: string;
}

/** @returns the problem on one line, the file first. */
export const formatProblem = (problem: Problem): string => `${problem.file}: ${problem.message}`;
