import { GameObjects, type Scene } from 'phaser';
import { streamHeight } from '../drawing/spill.ts';
import type { Point } from '../layout/hanging.ts';
import type { SpillLook } from '../motion/spill.ts';
import type { PartSheet } from './partSheet.ts';

/** The stream from a tipped flask down to the table, and the puddle there. */
export class Spill extends GameObjects.Container {
  readonly #stream: GameObjects.Image;
  readonly #puddle: GameObjects.Image;
  #scale = 1;

  constructor(scene: Scene) {
    super(scene);
    this.#stream = new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.#puddle = new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.add([this.#puddle, this.#stream]);
    this.setVisible(false);
  }

  /** Takes on the colours and the sizes of a sheet. */
  dress(sheet: PartSheet): void {
    sheet.dress(this.#stream, 'stream');
    sheet.dress(this.#puddle, 'puddle');
    this.#scale = this.#puddle.scaleX;
  }

  /**
   * Shows the spill at a moment.
   *
   * @param lip where the stream leaves the flask; `table` is how far down the table is.
   */
  show({ stream, puddle }: SpillLook, lip: Point, table: number): void {
    const fall = Math.max(table - lip.y, 1);
    const height = fall * (stream.to - stream.from);
    this.#stream
      .setVisible(height > 1)
      .setPosition(lip.x, lip.y + fall * stream.from)
      .setScale(this.#scale * stream.width, (this.#scale * height) / streamHeight);
    this.#puddle
      .setVisible(puddle > 0)
      .setPosition(lip.x, table)
      .setScale(this.#scale * puddle, this.#scale * (0.5 + 0.5 * puddle));
    this.setVisible(true);
  }

  /** Clears everything away. */
  end(): void {
    this.setVisible(false);
  }
}
