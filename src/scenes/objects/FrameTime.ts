import { stepsFor } from '../motion/spring.ts';

/** How long the first frame after a halt is taken to have been, and the longest that any is, in milliseconds. */
const firstFrameMs = 16;
const longestFrameMs = 100;

/** How time passes from frame to frame, and for how long nothing has happened. */
export class FrameTime {
  #lastMs: number | null = null;
  #leftMs = 0;
  #quietMs = 0;

  /** Moves on to a moment. Returns how long that took, and how many steps of the springs fit into it. */
  pass(timeMs: number): { readonly elapsedMs: number; readonly steps: number } {
    const elapsedMs =
      this.#lastMs === null ? firstFrameMs : Math.min(Math.max(timeMs - this.#lastMs, 0), longestFrameMs);
    const { steps, restMs } = stepsFor(elapsedMs, this.#leftMs);
    this.#lastMs = timeMs;
    this.#leftMs = restMs;
    this.#quietMs += elapsedMs;
    return { elapsedMs, steps };
  }

  /** Something has happened. */
  stir(): void {
    this.#quietMs = 0;
  }

  /** For how long nothing has happened, in milliseconds. */
  get quietMs(): number {
    return this.#quietMs;
  }

  /** No more frames are drawn: however long it takes until the next, no time passes. */
  halt(): void {
    this.#lastMs = null;
  }
}
