import type { Entries } from '../parsing.ts';
import type { Problem } from '../problem.ts';
import type { ClaimWords } from '../words.ts';
import { lengthOf } from './lengths.ts';
import { soundEntries } from './soundEntries.ts';

/** A card has fewer characters than this. */
const cardLimit = 200;

/** Every card is short enough for a phone. */
export function* cardProblems(file: string, words: Entries<ClaimWords>): Iterable<Problem> {
  for (const [id, { card }] of soundEntries(words)) {
    const length = lengthOf(card);
    if (length < cardLimit) continue;
    const message = `the card of claim "${id}" has ${length} characters. Shorten it to fewer than ${cardLimit}.`;
    yield { code: 'deck/card-too-long', file, id, field: 'card', message };
  }
}
