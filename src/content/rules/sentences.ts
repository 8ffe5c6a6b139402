import { type Relation, relations } from '../../domain/vocabulary.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Structure } from '../structure.ts';
import type { WordsFile } from '../words.ts';
import { soundEntries } from './soundEntries.ts';

type Fault = Pick<Problem, 'code' | 'message'>;

const missing = (id: string, relation: Relation, other: string): Fault => ({
  code: 'deck/sentence-missing',
  message: `claim "${id}" ${relation} "${other}", but no sentence here says how. Add it under "${relation}".`,
});

const unknown = (id: string, relation: Relation, other: string, others: readonly string[]): Fault => {
  const cure = didYouMean(other, others, 'Remove the sentence, or add the relation there.');
  const message = `a sentence says how claim "${id}" ${relation} "${other}", but in deck.yaml it does not. ${cure}`;
  return { code: 'deck/sentence-unknown', message };
};

/**
 * Every relation between two claims has its sentence in the language, and there are no sentences for others. Told of
 * words whose structure has no problem.
 */
export function* sentenceProblems({ claims }: Structure, words: WordsFile): Iterable<Problem> {
  if (!claims) return;
  for (const [id, claim] of soundEntries(claims))
    for (const relation of relations) {
      const sentences = words.claims?.get(id)?.[relation];
      if (!sentences) continue;
      const others = claim[relation];
      const where = { file: words.file, id };
      for (const other of others)
        if (!Object.hasOwn(sentences, other))
          yield { ...missing(id, relation, other), ...where, field: `${relation}.${other}` };
      for (const other of Object.keys(sentences))
        if (!others.includes(other))
          yield { ...unknown(id, relation, other, others), ...where, field: `${relation}.${other}` };
    }
}
