import { checksDealt } from '../../domain/rounds/checkRound.ts';
import type { Entries } from '../parsing.ts';
import type { Problem } from '../problem.ts';
import type { ClaimEntry } from '../structure.ts';
import type { ClaimWords } from '../words.ts';
import { isSound, soundEntries } from './soundEntries.ts';

/** A check round finds figures to check. */
export function* checkNumberProblems(file: string, claims: Entries<ClaimEntry>): Iterable<Problem> {
  if (!isSound(claims)) return;
  const number = soundEntries(claims).filter(([, { check }]) => check).length;
  if (number >= checksDealt) return;
  const message = `the deck has ${number} checks; ${checksDealt} are the fewest. Add "check: true" to claims, and the words.`;
  yield { code: 'deck/too-few-checks', file, field: 'check', message };
}

/** A claim has the words of a check where deck.yaml says that it has one, and nowhere else. */
export function* checkProblems(
  file: string,
  claims: Entries<ClaimEntry>,
  words: Entries<ClaimWords>,
): Iterable<Problem> {
  for (const [id, { check }] of soundEntries(words)) {
    const isDeclared = claims.get(id)?.check;
    if (isDeclared === undefined || isDeclared === (check !== undefined)) continue;
    const field = 'check';
    yield isDeclared
      ? {
          code: 'deck/check-missing',
          file,
          id,
          field,
          message: `claim "${id}" has a check in deck.yaml, but no words for it here. Add them.`,
        }
      : {
          code: 'deck/check-unknown',
          file,
          id,
          field,
          message: `claim "${id}" has a check here, but deck.yaml does not say so. Add "check: true" there, or remove it here.`,
        };
  }
}
