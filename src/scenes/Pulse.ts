import type { Game } from 'phaser';

/** How often a picture is drawn while only the film and the gas bubbles move, in milliseconds. */
const slowFrameMs = 62;

/** Phaser's name for it. */
const graphicsAreBack = 'restorewebgl';

/** Keeps Phaser's loop running only while something moves: every frame, now and then, or not at all. */
export class Pulse {
  readonly #game: Game;
  #timer: number | null = null;
  #frame: number | null = null;
  #isEnded = false;

  constructor(game: Game) {
    this.#game = game;
    // A device may take its graphics card away from a page that is not looked at, and with it the picture.
    game.renderer.on(graphicsAreBack, this.quicken, this);
  }

  /** Draws every frame from now on. */
  quicken(): void {
    if (this.#isEnded || this.#game.loop.running) return;
    this.#stopTimer();
    // Phaser's wake draws at once; several changes of one moment, such as letting go and placing, are one picture.
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#game.loop.wake();
    });
  }

  /** Draws now and then from now on. */
  slow(): void {
    this.#game.loop.sleep();
    if (this.#timer !== null || this.#isEnded) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = null;
      this.#game.loop.step(performance.now());
    }, slowFrameMs);
  }

  /** Draws nothing more until it is quickened. */
  stop(): void {
    this.#stopTimer();
    this.#game.loop.sleep();
  }

  /** Stops for good. */
  end(): void {
    this.stop();
    this.#game.renderer.off(graphicsAreBack, this.quicken, this);
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#isEnded = true;
  }

  #stopTimer(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
  }
}
