import { type Conviction, convictions, opponentOf, type Side, sides } from '../vocabulary.ts';
import type { Vote } from './phase.ts';

/** How many chose a side, by how sure they were; `unsaid` counts hands for which nobody asked. */
export type SideTally = Readonly<Record<Conviction | 'unsaid', number>>;

/** How a class voted on a card: whole numbers, 0 or more. */
export type Tally = Readonly<Record<Side, SideTally>>;

/** The votes of a class on one card; null where nobody has voted. */
export type Tallies = Readonly<Record<Vote, Tally | null>>;

/** The most hands that can be typed in for one place. */
export const mostHands = 9999;

/** So many of so many: `right` of `total`. */
export interface Share {
  readonly right: number;
  readonly total: number;
}

/** How far a class is with a card. */
export interface Standing {
  readonly all: Share;
  /** Among those who are at least fairly sure. */
  readonly sure: Share;
  /** Among those who only lean. */
  readonly leaning: Share;
  /** Votes of which it is not known how sure they are. */
  readonly unsaid: number;
}

/** The surest of those who were wrong in a vote. */
export interface SurestWrong {
  readonly conviction: Conviction;
  /** How many were that sure of the wrong side, 1 or more. */
  readonly votes: number;
}

/** How far a class was at each vote on a card; null where nobody voted. */
export type Standings = Readonly<Record<Vote, Standing | null>>;

/** What a tally counts for each side. */
export const sureness = [...convictions, 'unsaid'] as const;

/** @returns the tally in which each place has the number that `count` gives. */
export const createTally = (count: (side: Side, sure: Conviction | 'unsaid') => number): Tally => {
  const ofSide = (side: Side): SideTally => ({
    leaning: count(side, 'leaning'),
    fairlySure: count(side, 'fairlySure'),
    certain: count(side, 'certain'),
    unsaid: count(side, 'unsaid'),
  });
  return { bubble: ofSide('bubble'), lab: ofSide('lab') };
};

/** @returns how many chose the side, however sure. */
export const votesFor = (tally: Tally, side: Side): number =>
  sureness.reduce((sum, sure) => sum + tally[side][sure], 0);

/** @returns how many voted. */
export const votesIn = (tally: Tally): number => sides.reduce((sum, side) => sum + votesFor(tally, side), 0);

/** @returns whether so many hands can be typed in: a whole number from 0 to {@link mostHands}. */
export const isHandCount = (count: number): boolean =>
  Number.isInteger(count) && count >= 0 && count <= mostHands;

/** @returns whether every number is one that can be typed in. */
export const isTally = (tally: Tally): boolean =>
  sides.every((side) => sureness.every((sure) => isHandCount(tally[side][sure])));

/** @returns how far the class is, where `side` is the one that the claim helps. */
export const standingOf = (tally: Tally, side: Side): Standing => {
  const shareOf = (counted: readonly (Conviction | 'unsaid')[]): Share => {
    const count = (each: Side): number => counted.reduce((sum, sure) => sum + tally[each][sure], 0);
    return { right: count(side), total: sides.reduce((sum, each) => sum + count(each), 0) };
  };
  return {
    all: shareOf(sureness),
    sure: shareOf(convictions.filter(isSure)),
    leaning: shareOf(['leaning']),
    unsaid: shareOf(['unsaid']).total,
  };
};

/** @returns whether somebody that sure is at least fairly sure: then a wrong vote is a sure one. */
export const isSure = (conviction: Conviction): boolean => conviction !== 'leaning';

/** @returns the share as a number from 0 to 1, or null of none. */
export const ratioOf = ({ right, total }: Share): number | null => (total === 0 ? null : right / total);

/** @returns the surest wrong votes, or null where nobody who said how sure they are was wrong. */
export const surestWrongIn = (tally: Tally, side: Side): SurestWrong | null => {
  const wrong = tally[opponentOf(side)];
  const conviction = convictions.findLast((each) => wrong[each] > 0);
  return conviction ? { conviction, votes: wrong[conviction] } : null;
};
