import { CANVAS, type GameObjects, type Scene } from 'phaser';

/** A frame that took longer than this, in milliseconds, has missed its turn on a screen that shows sixty a second. */
const lateFrameMs = 20;

/**
 * Leaves the picture as it was for one frame where the dragged card needs the time: it follows the finger before all
 * else. A graphics card draws so fast that nothing is gained by it, and there the picture is drawn always.
 */
export class Sparing {
  readonly #scene: Scene;
  readonly #picture: GameObjects.Container;
  #isPageBusy = false;
  #isKept = false;

  /** @param picture holds all that is drawn on the canvas. */
  constructor(scene: Scene, picture: GameObjects.Container) {
    this.#scene = scene;
    this.#picture = picture;
  }

  /** The page draws something of its own in the frame that comes. */
  expectPage(): void {
    this.#isPageBusy = true;
  }

  /** Decides for the frame that is being drawn; `elapsedMs` is what has passed since the one before. */
  spare(isDragged: boolean, elapsedMs: number): void {
    const isLate = elapsedMs > lateFrameMs && !this.#isKept;
    this.#keep(isDragged && (this.#isPageBusy || isLate));
    this.#isPageBusy = false;
  }

  #keep(isKept: boolean): void {
    const { renderer } = this.#scene.game;
    if (renderer.type !== CANVAS || !('config' in renderer)) return;
    Object.assign(renderer.config, { clearBeforeRender: !isKept });
    this.#picture.setVisible(!isKept);
    this.#isKept = isKept;
  }
}
