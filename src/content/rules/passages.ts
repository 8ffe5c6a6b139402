import type { Entries } from '../parsing.ts';
import type { Problem } from '../problem.ts';
import type { ClaimEntry, DocumentEntry } from '../structure.ts';
import { soundEntries } from './soundEntries.ts';

/** A document with its id. */
type NamedDocument = readonly [string, DocumentEntry];

/** The prefix of a passage's document, and the passage's number in it. */
const partsOf = (passage: string): readonly [string, number] => [
  passage.slice(0, 1),
  Number(passage.slice(1)),
];

/** @returns the id and declaration of the document that the passage belongs to, or undefined. */
export const documentOf = (
  documents: readonly NamedDocument[],
  passage: string,
): NamedDocument | undefined => {
  const [prefix] = partsOf(passage);
  return documents.find(([, document]) => document.prefix === prefix);
};

const rangeOf = ([id, { prefix, passages }]: NamedDocument): string =>
  `"${id}" has ${prefix}1 to ${prefix}${passages}`;

function* prefixProblems(file: string, documents: readonly NamedDocument[]): Iterable<Problem> {
  for (const [index, [id, { prefix }]] of documents.entries()) {
    const taken = documents.slice(0, index).find(([, other]) => other.prefix === prefix);
    if (!taken) continue;
    const message = `document "${id}" has the prefix ${prefix} of document "${taken[0]}". Give it another letter.`;
    yield { code: 'deck/prefix-taken', file, id, field: 'prefix', message };
  }
}

/** The documents' prefixes differ, and every claim comes from a passage that there is. */
export function* passageProblems(
  file: string,
  documents: Entries<DocumentEntry>,
  claims: Entries<ClaimEntry>,
): Iterable<Problem> {
  const sound = soundEntries(documents);
  const problems = Array.from(prefixProblems(file, sound));
  yield* problems;
  if (problems.length > 0 || sound.length < documents.size) return;
  const ranges = sound.map(rangeOf).join(', ');
  for (const [id, { at }] of soundEntries(claims)) {
    const number = partsOf(at)[1];
    if (number <= (documentOf(sound, at)?.[1].passages ?? 0)) continue;
    const message = `claim "${id}" comes from ${at}, but there is no such passage: ${ranges}. Mend "at".`;
    yield { code: 'deck/passage-unknown', file, id, field: 'at', message };
  }
}
