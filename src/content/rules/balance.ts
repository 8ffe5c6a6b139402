import { sides } from '../../domain/vocabulary.ts';
import type { Entries } from '../parsing.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { ClaimEntry } from '../structure.ts';
import type { ClaimWords } from '../words.ts';
import { lengthOf } from './lengths.ts';
import { isSound, soundEntries } from './soundEntries.ts';

/** By how much the mean text of one side may be longer than the other's, in per cent of the shorter. */
const widestGap = 15;

/** What is read before a claim is placed. */
type Field = 'card' | 'context';

const codes: Readonly<Record<Field, ProblemCode>> = {
  card: 'deck/cards-uneven',
  context: 'deck/contexts-uneven',
};

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** A claim with what it says; its side is unknown where the structure lacks the claim. */
interface Told {
  readonly side: ClaimEntry['side'] | undefined;
  readonly words: ClaimWords;
}

const faultIn = (field: Field, told: readonly Told[]): string | null => {
  const [bubble = 0, lab = 0] = sides.map((each) =>
    meanOf(told.filter(({ side }) => side === each).map(({ words }) => lengthOf(words[field]))),
  );
  if (Math.max(bubble, lab) * 100 <= Math.min(bubble, lab) * (100 + widestGap)) return null;
  const means = `bubble ${bubble.toFixed(1)} characters, lab ${lab.toFixed(1)}`;
  const cure = `Shorten the longer side's or lengthen the other's until they are within ${widestGap}%.`;
  return `the mean ${field} of one side is longer (${means}), which gives the side away. ${cure}`;
};

/** The length of a text that is read before placing tells nothing about the side. Judged once all words are there. */
export function* balanceProblems(
  file: string,
  claims: Entries<ClaimEntry>,
  words: Entries<ClaimWords>,
): Iterable<Problem> {
  const told = soundEntries(words).map(([id, each]) => ({ side: claims.get(id)?.side, words: each }));
  if (!isSound(claims) || told.length !== claims.size || told.some(({ side }) => !side)) return;
  for (const field of ['card', 'context'] as const) {
    const message = faultIn(field, told);
    if (message !== null) yield { code: codes[field], file, field, message };
  }
}
