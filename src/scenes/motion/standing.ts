/** What the frame that comes has to do. */
export interface Frame {
  /** Since the one before, in milliseconds. */
  readonly elapsedMs: number;
  readonly isDragged: boolean;
  /** Whether the hand has moved since the frame before. */
  readonly isPulled: boolean;
  /** Whether the page draws something of its own. */
  readonly isPageBusy: boolean;
}

/** Whether the picture stands while the card is dragged, and for how long still. */
export interface Standing {
  readonly isStanding: boolean;
  readonly isDragged: boolean;
  readonly leftMs: number;
  readonly nextMs: number;
  /** For how long the hand has not moved. */
  readonly restMs: number;
}

/** A frame that took longer than this has missed its turn on a screen that shows sixty a second. */
const lateFrameMs = 20;

/** How long the picture stands after the first late frame of a drag; after each later one twice as long as before. */
const firstStandMs = 1000;

/** A hand that has not moved for so long rests. */
const restAfterMs = 100;

/** Nothing is dragged, and the picture moves. */
export const moving: Standing = {
  isStanding: false,
  isDragged: false,
  leftMs: 0,
  nextMs: firstStandMs,
  restMs: 0,
};

const waitAfter = ({ isStanding, isDragged, leftMs, nextMs }: Standing, elapsedMs: number) =>
  isDragged && !isStanding && elapsedMs > lateFrameMs
    ? { leftMs: nextMs, nextMs: nextMs * 2 }
    : { leftMs: Math.max(leftMs - elapsedMs, 0), nextMs };

/**
 * Lets the picture stand where drawing it made the dragged card late, until it may be tried again; and for one frame
 * in which the page has something to draw. While the hand rests there is time for the picture.
 *
 * @returns whether the picture stands in the frame that comes.
 */
export const standOn = (
  before: Standing,
  { elapsedMs, isDragged, isPulled, isPageBusy }: Frame,
): Standing => {
  if (!isDragged) return moving;
  const wait = waitAfter(before, elapsedMs);
  const restMs = isPulled ? 0 : before.restMs + elapsedMs;
  const isStanding = isPageBusy || (wait.leftMs > 0 && restMs < restAfterMs);
  return { ...wait, isDragged, isStanding, restMs };
};
