import type { ClaimId } from '../../domain/deck.ts';

/** How the map moves from one look to the next. */
export interface MapMotion {
  /** The claim whose threads are shown, also while they fade; null before any. */
  readonly at: ClaimId | null;
  readonly isOpen: boolean;
  /** All from 0 to 1: how far the map has come into view, everything else has faded, its threads have grown. */
  readonly drawn: number;
  readonly faded: number;
  readonly grown: number;
  /** How long the claim's threads have been whole, in milliseconds. */
  readonly wholeMs: number;
}

/** How long each takes, in milliseconds. */
const lengths = { drawn: 620, faded: 180, grown: 380 } as const;

/** How long small seals run along the threads of an open claim, and how long each run takes. */
const runMs = 1500;
export const runs = 2;

/** A map that is not to be seen yet. */
export const unseen: MapMotion = { at: null, isOpen: false, drawn: 0, faded: 0, grown: 0, wholeMs: 0 };

/** @returns the motion with another claim open, or none: threads of another claim grow from nothing. */
export const turnedTo = (motion: MapMotion, open: ClaimId | null): MapMotion => {
  if (open === null) return { ...motion, isOpen: false };
  const isSame = open === motion.at && motion.isOpen;
  return isSame ? motion : { ...motion, at: open, isOpen: true, grown: 0, wholeMs: 0 };
};

const towards = (value: number, target: number, step: number): number =>
  value < target ? Math.min(value + step, target) : Math.max(value - step, target);

/** @returns the motion that much later. */
export const later = (motion: MapMotion, elapsedMs: number): MapMotion => {
  const { isOpen, grown } = motion;
  const next = {
    ...motion,
    drawn: towards(motion.drawn, 1, elapsedMs / lengths.drawn),
    faded: towards(motion.faded, isOpen ? 1 : 0, elapsedMs / lengths.faded),
    grown: towards(grown, isOpen ? 1 : 0, elapsedMs / (isOpen ? lengths.grown : lengths.faded)),
    wholeMs: isOpen && grown === 1 ? Math.min(motion.wholeMs + elapsedMs, runMs * runs) : 0,
  };
  return !isOpen && next.grown === 0 && next.faded === 0 ? { ...next, at: null } : next;
};

/** @returns the motion at its end, as a calm map shows it at once. */
export const settled = (motion: MapMotion): MapMotion => later({ ...motion, drawn: 1, wholeMs: 0 }, 1e5);

/** @returns whether anything but the running seals moves. */
export const isChanging = ({ drawn, faded, grown, isOpen }: MapMotion): boolean =>
  drawn < 1 || faded !== (isOpen ? 1 : 0) || grown !== (isOpen ? 1 : 0);

/** @returns how far a seal has run along its thread, 0 to 1; null where none runs. */
export const runAt = ({ wholeMs, grown, isOpen }: MapMotion): number | null =>
  isOpen && grown === 1 && wholeMs < runMs * runs ? (wholeMs % runMs) / runMs : null;

/** @returns the share eased: quick at first, gentle at its end. */
export const eased = (share: number): number => 1 - (1 - share) ** 3;
