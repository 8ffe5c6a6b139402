import type { Placement, Side } from '../vocabulary.ts';
import { standingsOf, talliesOf } from './classVotes.ts';
import type { Register, Session } from './session.ts';
import { ratioOf, type Standings } from './tally.ts';

/** How votes changed from the first to the second. */
export type Swing =
  /** Live: of those who voted both times. */
  | {
      readonly kind: 'byPerson';
      readonly wrongToRight: number;
      readonly rightToWrong: number;
      readonly stayedRight: number;
      readonly stayedWrong: number;
    }
  /** One screen: only by how much the share of right votes grew, -1 to 1. */
  | { readonly kind: 'net'; readonly change: number };

const rightnessOf = (vote: Register<Placement> | null | undefined, side: Side): 'right' | 'wrong' | null => {
  if (!vote) return null;
  return vote.value.side === side ? 'right' : 'wrong';
};

const swingByPerson = (session: Session, card: number, side: Side): Swing => {
  const changes = session.participants.map(({ ballots }) => {
    const ballot = ballots[card];
    return `${rightnessOf(ballot?.first, side)} ${rightnessOf(ballot?.second, side)}`;
  });
  const count = (change: string): number => changes.filter((each) => each === change).length;
  return {
    kind: 'byPerson',
    wrongToRight: count('wrong right'),
    rightToWrong: count('right wrong'),
    stayedRight: count('right right'),
    stayedWrong: count('wrong wrong'),
  };
};

/** @returns how the class changed its mind on a card, or null where it did not vote twice. */
export const swingOf = (session: Session, card: number, side: Side): Swing | null => {
  const { first, second } = standingsOf(talliesOf(session, card), side);
  const before = first && ratioOf(first.all);
  const after = second && ratioOf(second.all);
  if (before === null || after === null) return null;
  return session.settings.way === 'live'
    ? swingByPerson(session, card, side)
    : { kind: 'net', change: after - before };
};

/**
 * Normalised gain: what a class gained, as a part of what there was to gain (R. R. Hake, "Interactive-engagement
 * versus traditional methods", American Journal of Physics 66, 1998). It rests on all who voted, each time.
 *
 * @param before the share of right votes, 0 to 1; and `after` the same.
 * @returns 1 where all are right after, 0 where as many as before, below 0 where fewer; null where all were right
 * before and there was nothing to gain.
 */
export const normalisedGain = (before: number, after: number): number | null =>
  before === 1 ? null : (after - before) / (1 - before);

/** Fewer votes than these move a gain too far: one in four is a quarter of the class. */
export const fewestForGain = 5;

/**
 * @returns the class's normalised gain on a card, or null where it did not vote twice, fewer than {@link fewestForGain}
 * voted either time, or all were right before.
 */
export const gainOf = ({ first, second }: Standings): number | null => {
  if (!first || !second || Math.min(first.all.total, second.all.total) < fewestForGain) return null;
  const before = ratioOf(first.all);
  const after = ratioOf(second.all);
  return before === null || after === null ? null : normalisedGain(before, after);
};
