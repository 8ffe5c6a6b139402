import type { Conviction, RoundKind } from './vocabulary.ts';

/** The points that hang on one claim. */
export interface Stake {
  readonly right: number;
  readonly wrong: number;
}

/**
 * Certainty-based marking: the surer, the more is to be won and lost. The marks are A. R. Gardner-Medwin's
 * ("Confidence assessment in the teaching of basic science", ALT-J 3, 1995), as Moodle uses them. They are proper:
 * nobody gains by saying more or less than the certainty they have.
 */
export const stakes: Readonly<Record<Conviction, Stake>> = {
  leaning: { right: 1, wrong: 0 },
  fairlySure: { right: 2, wrong: -2 },
  certain: { right: 3, wrong: -6 },
};

/** @returns the points for one claim sorted with that conviction. */
export const pointsFor = (conviction: Conviction, isRight: boolean): number =>
  isRight ? stakes[conviction].right : stakes[conviction].wrong;

/** @returns the chance of being right at which both stakes promise the same points. */
const breakEven = (lower: Stake, higher: Stake): number => {
  const loss = lower.wrong - higher.wrong;
  return loss / (loss + higher.right - lower.right);
};

/** The chances of being right (0 to 1) from which fairly sure, and certain, pay best; below, leaning does. */
export const thresholds = {
  fairlySure: breakEven(stakes.leaning, stakes.fairlySure),
  certain: breakEven(stakes.fairlySure, stakes.certain),
} as const;

/** What hangs on an answer or a check: nobody says how sure they are, so a wrong one costs nothing. */
const plainStake: Stake = { right: 2, wrong: 0 };

/** @returns the points for one answer or one check. */
export const plainPointsFor = (isRight: boolean): number => (isRight ? plainStake.right : plainStake.wrong);

/** The most points that one claim, exchange or check can bring. */
export const highestPoints: Readonly<Record<RoundKind, number>> = {
  sort: stakes.certain.right,
  answer: plainStake.right,
  check: plainStake.right,
};
