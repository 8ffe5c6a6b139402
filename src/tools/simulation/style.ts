import type { Side } from '../../domain/vocabulary.ts';

/** A card that has been turned over: its text, and the side it helps. */
export interface SeenCard {
  readonly text: string;
  readonly side: Side;
}

const pairsIn = (run: string): readonly string[] => {
  const characters = [...run];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/**
 * @returns the words of a text in any order: Latin words and numbers whole and in small letters; of Chinese, which
 * sets no spaces, every two characters that stand together.
 */
export const wordsOf = (text: string): readonly string[] =>
  Array.from(
    text.toLowerCase().matchAll(/\p{Script=Han}+|[\p{Script=Latin}\p{N}]+/gu),
    ([run]) => run,
  ).flatMap((run) => (/\p{Script=Han}/u.test(run) ? pairsIn(run) : [run]));

const countsOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** @returns how likely a side's text is to have the word next, as its counted words say; the rest as for {@link learnStyle}. */
const likelihoodIn = (words: readonly string[], vocabulary: number): ((word: string) => number) => {
  const counts = countsOf(words);
  return (word) => ((counts.get(word) ?? 0) + 1) / (words.length + vocabulary);
};

/**
 * A reader who goes by words alone: naive Bayes on bags of words, with one added to every count and both sides as
 * likely at first, as in a deal (A. McCallum and K. Nigam, "A comparison of event models for naive Bayes text
 * classification", AAAI-98 workshop, the multinomial model). Words never seen say nothing.
 *
 * @returns the side that a text sounds like; Bubble where it sounds like both.
 */
export const learnStyle = (seen: readonly SeenCard[]): ((text: string) => Side) => {
  const wordsFor = (side: Side) =>
    seen.filter((card) => card.side === side).flatMap((card) => wordsOf(card.text));
  const bubble = wordsFor('bubble');
  const lab = wordsFor('lab');
  const known = new Set([...bubble, ...lab]);
  const inBubble = likelihoodIn(bubble, known.size);
  const inLab = likelihoodIn(lab, known.size);
  return (text) => {
    const words = wordsOf(text).filter((word) => known.has(word));
    const evidence = words.reduce((sum, word) => sum + Math.log(inLab(word) / inBubble(word)), 0);
    return evidence > 0 ? 'lab' : 'bubble';
  };
};
