import { CANVAS, type GameObjects, type Scene } from 'phaser';
import type { Hand } from '../../stores/hand.ts';
import { type Frame, moving, type Standing, standOn } from '../motion/standing.ts';

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
    // A canvas that has changed its size is empty: there is nothing that could stand.
    scene.scale.on('resize', this.#forget, this);
  }

  /** Takes note of what the hand does before the frame that comes. */
  note(hand: Hand, before: Hand): void {
    if (hand.place !== before.place) this.#isPageBusy = true;
    if (hand.pull?.x !== before.pull?.x || hand.pull?.y !== before.pull?.y) this.#isPulled = true;
  }

  /** @returns whether the picture stands in the frame that comes. */
  decide(frame: Pick<Frame, 'elapsedMs' | 'isPrompt' | 'isDragged'>): boolean {
    const { renderer } = this.#scene.game;
    if (renderer.type !== CANVAS || !('config' in renderer)) return false;
    const whole = { ...frame, isPulled: this.#isPulled, isPageBusy: this.#isPageBusy };
    this.#standing = standOn(this.#standing, whole);
    this.#isPageBusy = false;
    this.#isPulled = false;
    const { isStanding } = this.#standing;
    Object.assign(renderer.config, { clearBeforeRender: !isStanding });
    this.#picture.setVisible(!isStanding);
    return isStanding;
  }

  #forget(): void {
    this.#standing = moving;
    this.#isPageBusy = false;
  }
}
