import type { Problem } from '../problem.ts';
import type { ClaimWords, Words } from '../words.ts';
import { soundEntries } from './soundEntries.ts';

type Fault = Pick<Problem, 'code' | 'field' | 'message'>;

const faultOf = (id: string, own: ClaimWords, other: ClaimWords, otherFile: string): Fault | null => {
  if (!other.check) return null;
  if (!own.check) {
    const message = `claim "${id}" has no check here, but has one in ${otherFile}. Add it here or remove it there.`;
    return { code: 'deck/check-missing', field: 'check', message };
  }
  const [few, many] = [own.check.options.length, other.check.options.length];
  if (few >= many) return null;
  const message = `the check of claim "${id}" has ${few} options here, but ${many} in ${otherFile}. Give both the same.`;
  return { code: 'deck/options-differ', field: 'check.options', message };
};

/** A claim has a check in every language or in none, with as many options; told of the file that has less. */
export function* checkProblems(languages: readonly Words[]): Iterable<Problem> {
  for (const own of languages)
    for (const other of languages)
      for (const [id, words] of soundEntries(own.claims ?? new Map<string, ClaimWords>())) {
        const otherWords = other.claims?.get(id);
        const fault = otherWords ? faultOf(id, words, otherWords, other.file) : null;
        if (fault) yield { ...fault, file: own.file, id };
      }
}
