import { CANVAS, type GameObjects, type Scene } from 'phaser';
import type { Hand } from '../../stores/hand.ts';
import { moving, type Standing, standOn } from '../motion/standing.ts';

/**
 * Leaves the picture as it was where the dragged card needs the time: it follows the finger before all else. A
 * graphics card draws so fast that nothing is gained by it, and there the picture is drawn always.
 */
export class Sparing {
  readonly #scene: Scene;
  readonly #picture: GameObjects.Container;
  #isPageBusy = false;
  #isPulled = false;
  #standing: Standing = moving;

  /** @param picture holds all that is drawn on the canvas. */
  constructor(scene: Scene, picture: GameObjects.Container) {
    this.#scene = scene;
    this.#picture = picture;
  }

  /** Takes note of what the hand does before the frame that comes. */
  note(hand: Hand, before: Hand): void {
    if (hand.place !== before.place) this.#isPageBusy = true;
    if (hand.pull?.x !== before.pull?.x || hand.pull?.y !== before.pull?.y) this.#isPulled = true;
  }

  /**
   * Decides for the frame that comes.
   *
   * @param elapsedMs what has passed since the one before, in milliseconds.
   * @returns whether the picture stands.
   */
  decide(isDragged: boolean, elapsedMs: number): boolean {
    const { renderer } = this.#scene.game;
    if (renderer.type !== CANVAS || !('config' in renderer)) return false;
    const [isPageBusy, isPulled] = [this.#isPageBusy, this.#isPulled];
    [this.#isPageBusy, this.#isPulled] = [false, false];
    this.#standing = standOn(this.#standing, { elapsedMs, isDragged, isPulled, isPageBusy });
    const { isStanding } = this.#standing;
    Object.assign(renderer.config, { clearBeforeRender: !isStanding });
    this.#picture.setVisible(!isStanding);
    return isStanding;
  }
}
