import { canAlwaysBeDealt } from '../../domain/dealing.ts';
import type { Deck } from '../../domain/deck.ts';
import { sides } from '../../domain/vocabulary.ts';
import type { Entries } from '../parsing.ts';
import type { Problem } from '../problem.ts';
import type { ClaimEntry } from '../structure.ts';
import { isSound } from './soundEntries.ts';

/** The fewest claims that a side may have, so that two games in a row differ. */
const fewestPerSide = 12;

const fewestConcessions = 2;

/** There are claims enough to deal, of each side and of concessions. */
export function* numberProblems(file: string, claims: Entries<ClaimEntry>): Iterable<Problem> {
  if (!isSound(claims)) return;
  const all = Array.from(claims.values());
  for (const side of sides) {
    const number = all.filter((claim) => claim.side === side).length;
    if (number >= fewestPerSide) continue;
    const message = `the side ${side} has ${number} claims; ${fewestPerSide} are the fewest. Add to them.`;
    yield { code: 'deck/too-few-claims', file, id: side, message };
  }
  const number = all.filter(({ role }) => role === 'concession').length;
  if (number >= fewestConcessions) return;
  const message = `the deck has ${number} concessions; ${fewestConcessions} are the fewest. Add to them.`;
  yield { code: 'deck/too-few-concessions', file, field: 'role', message };
}

/** Every deal can keep apart the claims that spoil each other. Told of a deck that has no other problem. */
export function* dealProblems(file: string, deck: Deck): Iterable<Problem> {
  if (canAlwaysBeDealt(deck)) return;
  const message =
    'so many claims answer or contrast others that a deal may be unable to keep them apart. Remove some of these relations.';
  yield { code: 'deck/too-entangled', file, message };
}
