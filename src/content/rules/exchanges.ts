import { exchangesOf, fewestWrong } from '../../domain/argument/exchange.ts';
import type { Deck } from '../../domain/deck.ts';
import type { Problem } from '../problem.ts';

/** An answer round puts as many claims, each another. */
const fewestPut = 3;

/** An answer round finds claims to put. Told of a deck that has no other problem. */
export function* exchangeProblems(file: string, deck: Deck): Iterable<Problem> {
  const put = new Set(exchangesOf(deck).map(({ claim }) => claim)).size;
  if (put >= fewestPut) return;
  const message =
    `an answer round can put ${put} claims; ${fewestPut} are the fewest. A claim can be put where another answers it or ` +
    `contrasts with it, and at least ${fewestWrong} of the side asked for neither do nor support one that does. Add relations.`;
  yield { code: 'deck/too-few-exchanges', file, message };
}
