import type { Point } from '../layout/hanging.ts';

/** A way from one place to another, and from one size to the size of 1. */
export interface Journey {
  readonly from: Point;
  readonly to: Point;
  /** The size at the beginning. */
  readonly size: number;
  readonly ms: number;
}

const journeyMs = 420;

/** @returns the journey that much later, or null where it is over. */
export const goOn = (journey: Journey, elapsedMs: number): Journey | null =>
  journey.ms + elapsedMs < journeyMs ? { ...journey, ms: journey.ms + elapsedMs } : null;

/** @returns where the traveller is, and how large. */
export const stageOfJourney = ({ from, to, size, ms }: Journey): Point & { readonly size: number } => {
  const share = Math.min(ms / journeyMs, 1);
  const left = 1 - share * share * (3 - 2 * share);
  return {
    x: to.x + (from.x - to.x) * left,
    y: to.y + (from.y - to.y) * left,
    size: 1 + (size - 1) * left,
  };
};
