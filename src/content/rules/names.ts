import type { Entries } from '../parsing.ts';
import type { Problem } from '../problem.ts';
import type { ClaimWords } from '../words.ts';
import { soundEntries } from './soundEntries.ts';

/** No two claims have the same name, so that each can be told on the map; capital letters make no difference. */
export function* nameProblems(file: string, words: Entries<ClaimWords>): Iterable<Problem> {
  const taken = new Map<string, string>();
  for (const [id, { name }] of soundEntries(words)) {
    const other = taken.get(name.toLowerCase());
    taken.set(name.toLowerCase(), id);
    if (other === undefined) continue;
    const message = `claim "${id}" has the name "${name}" of claim "${other}". Give one of them another.`;
    yield { code: 'deck/name-taken', file, id, field: 'name', message };
  }
}
