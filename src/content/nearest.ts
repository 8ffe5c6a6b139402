/** @returns how many letters to put in, take out or change to make one word of the other (V. I. Levenshtein, 1965). */
const distanceBetween = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [column, otherLetter] of Array.from(other).entries()) {
      const changed = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

const longestWord = 60;

/** @returns the known word that the given one was most likely meant to be, or null if none is near. */
const nearest = (word: string, known: Iterable<string>): string | null => {
  if (word.length > longestWord) return null;
  const farthest = Math.max(1, Math.floor(word.length / 3));
  const [best] = Array.from(known, (each) => ({ each, distance: distanceBetween(word, each) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance);
  return best?.each ?? null;
};

/** @returns `Did you mean "..."?` with a known word near the given one, or `otherwise` if none is near. */
export const didYouMean = (word: string, known: Iterable<string>, otherwise: string): string => {
  const meant = nearest(word, known);
  return meant === null ? otherwise : `Did you mean "${meant}"?`;
};
