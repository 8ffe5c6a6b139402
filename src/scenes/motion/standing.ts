/** What the frame that comes has to do. */
export interface Frame {
  /** Since the one before, in milliseconds. */
  readonly elapsedMs: number;
  /** Whether the one before asked for it at once: where nothing moves, frames come seldom, and none is late. */
  readonly isPrompt: boolean;
  readonly isDragged: boolean;
  /** Whether the hand has moved since the frame before. */
  readonly isPulled: boolean;
  /** Whether the page draws something of its own. */
  readonly isPageBusy: boolean;
}

/** Whether the picture stands while the card is dragged. */
export interface Standing {
  readonly isStanding: boolean;
  readonly isDragged: boolean;
  /** How long it is to stand still, in milliseconds. */
  readonly leftMs: number;
  /** How long it is to stand when it is late again. */
  readonly nextMs: number;
  /** The shortest frame so far in which it stood; 0 before there was one. */
  readonly shortestMs: number;
  /** For how long the hand has not moved. */
  readonly restMs: number;
}

/** A frame that took longer than this has missed its turn on a screen that shows sixty a second. */
const lateFrameMs = 20;

/** On a screen that shows fewer, so many times as long as a frame in which the picture stood. */
const lateShare = 1.2;

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
  shortestMs: 0,
  restMs: 0,
};

/** Whether the frame that has just ended came late because the picture was drawn in it. */
const hasDelayed = (drawn: Standing, { elapsedMs, isPrompt }: Frame): boolean =>
  drawn.isDragged &&
  !drawn.isStanding &&
  drawn.restMs < restAfterMs &&
  isPrompt &&
  elapsedMs > Math.max(lateFrameMs, drawn.shortestMs * lateShare);

const waitAfter = (before: Standing, frame: Frame): Pick<Standing, 'leftMs' | 'nextMs'> =>
  hasDelayed(before, frame)
    ? { leftMs: before.nextMs, nextMs: before.nextMs * 2 }
    : { leftMs: Math.max(before.leftMs - frame.elapsedMs, 0), nextMs: before.nextMs };

const shortestAfter = ({ isStanding, shortestMs }: Standing, { elapsedMs }: Frame): number =>
  isStanding ? Math.min(shortestMs || elapsedMs, elapsedMs) : shortestMs;

/**
 * Lets the picture stand where drawing it made the dragged card late, until it may be tried again; and for one frame
 * in which the page has something to draw. While the hand rests there is time for the picture.
 *
 * @returns whether the picture stands in the frame that comes.
 */
export const standOn = (before: Standing, frame: Frame): Standing => {
  const { elapsedMs, isDragged, isPulled, isPageBusy } = frame;
  if (!isDragged) return moving;
  const wait = waitAfter(before, frame);
  const restMs = isPulled ? 0 : before.restMs + elapsedMs;
  const isStanding = isPageBusy || (wait.leftMs > 0 && restMs < restAfterMs);
  return { ...wait, isDragged, isStanding, restMs, shortestMs: shortestAfter(before, frame) };
};
