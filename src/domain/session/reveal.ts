import type { ClaimTruth } from './card.ts';
import { talliesOf } from './classVotes.ts';
import type { Session } from './session.ts';
import { cardOnTable, truthOf } from './shownCard.ts';
import { type SurestWrong, surestWrongIn, type Tallies } from './tally.ts';

/** What everybody learns when a card is revealed. */
export interface Reveal {
  readonly truth: ClaimTruth;
  readonly tallies: Tallies;
  /** Of the first vote; null where nobody was wrong, or nothing is known of how sure they were. */
  readonly surestWrong: SurestWrong | null;
}

const workOutReveal = (session: Session): Reveal | null => {
  const onTable = cardOnTable(session);
  if (!onTable || session.moment.phase !== 'reveal') return null;
  const truth = truthOf(onTable.card);
  const tallies = talliesOf(session, onTable.position);
  return { truth, tallies, surestWrong: tallies.first && surestWrongIn(tallies.first, truth.side) };
};

/** A session never changes, and everybody in it is shown the same: it is worked out once, not for each of a thousand. */
const known = new WeakMap<Session, Reveal | null>();

/** @returns what everybody learns of the card on the table, or null where it is not being revealed. */
export const revealOnTable = (session: Session): Reveal | null => {
  const reveal = known.get(session) ?? workOutReveal(session);
  known.set(session, reveal);
  return reveal;
};
