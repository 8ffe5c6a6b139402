import { GameObjects, type Scene } from 'phaser';
import { dropRadius, tickLength } from '../drawing/burst.ts';
import { burstDrops, burstStrands, type Drop, dropAt, type Strand, strandAt } from '../motion/burst.ts';
import type { PartSheet } from './partSheet.ts';

/** Drops smaller than this, in radii of the bubble, are dots without a colour. */
const smallest = 0.028;

const dropNames = ['drop0', 'drop1', 'drop2', 'drop3', 'drop4'] as const;
const strandNames = ['strand0', 'strand1', 'strand2'] as const;

const tickCount = 26;

/** How long the short strokes stay in the air, in milliseconds. */
const ticksMs = 210;

/** What flies apart when the bubble bursts, round the middle of the bubble that was. */
export class Burst extends GameObjects.Container {
  #drops: readonly { readonly drop: Drop; readonly image: GameObjects.Image }[] = [];
  #strands: readonly { readonly strand: Strand; readonly image: GameObjects.Image }[] = [];
  #ticks: readonly GameObjects.Image[] = [];
  #radius = 1;

  constructor(scene: Scene) {
    super(scene);
    this.setVisible(false);
  }

  /**
   * Makes everything ready to fly.
   *
   * @param radius of the bubble; `room` is how far a drop may fly sideways, in CSS pixels.
   */
  begin(sheet: PartSheet, radius: number, room: number): void {
    this.end();
    this.#radius = radius;
    this.#drops = burstDrops(room / radius).map((drop) => ({ drop, image: this.#dropImage(sheet, drop) }));
    this.#strands = burstStrands().map((strand) => {
      const image = this.#image(sheet, strandNames[strand.shape] ?? 'strand0');
      return { strand, image };
    });
    this.#ticks = Array.from({ length: tickCount }, (_, index) => this.#tickImage(sheet, index));
    this.setVisible(true);
  }

  #image(sheet: PartSheet, name: Parameters<PartSheet['dress']>[1]): GameObjects.Image {
    const image = new GameObjects.Image(this.scene, 0, 0, '__DEFAULT').setVisible(false);
    sheet.dress(image, name);
    this.add(image);
    return image;
  }

  #dropImage(sheet: PartSheet, drop: Drop): GameObjects.Image {
    const image = this.#image(sheet, drop.radius < smallest ? 'dot' : (dropNames[drop.colour] ?? 'drop0'));
    const size = Math.max((drop.radius * this.#radius) / dropRadius, 0.13);
    return image.setScale(image.scaleX * size);
  }

  #tickImage(sheet: PartSheet, index: number): GameObjects.Image {
    const image = this.#image(sheet, 'tick');
    const angle = ((index + 0.3) * 2 * Math.PI) / tickCount;
    const from = this.#radius * (1.16 + 0.06 * ((index * 7) % 3));
    const length = this.#radius * (0.1 + 0.04 * ((index * 5) % 4));
    image.setPosition(from * Math.cos(angle), from * Math.sin(angle)).setRotation(angle);
    return image.setScale((image.scaleX * length) / tickLength, image.scaleY * (index % 3 === 0 ? 1.2 : 0.7));
  }

  /** Shows the burst as it is that many milliseconds after it began. */
  show(ms: number): void {
    for (const { drop, image } of this.#drops) {
      const { at, alpha } = dropAt(drop, ms, this.#radius);
      image
        .setPosition(at.x, at.y)
        .setAlpha(alpha)
        .setVisible(alpha > 0);
    }
    for (const { strand, image } of this.#strands) {
      const { at, alpha, turn } = strandAt(strand, ms, this.#radius);
      image
        .setPosition(at.x, at.y)
        .setRotation(turn)
        .setAlpha(alpha)
        .setVisible(alpha > 0);
    }
    this.#showTicks(ms);
  }

  #showTicks(ms: number): void {
    const share = Math.max((ms - 50) / ticksMs, 0);
    for (const tick of this.#ticks) tick.setVisible(ms > 50 && share < 1).setAlpha(0.8 * (1 - share * share));
  }

  /** Clears everything away. */
  end(): void {
    this.setVisible(false).removeAll(true);
    this.#drops = [];
    this.#strands = [];
    this.#ticks = [];
  }
}
