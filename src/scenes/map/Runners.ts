import { GameObjects, type Scene } from 'phaser';
import { type Side, sides } from '../../domain/vocabulary.ts';
import { sealPath } from '../../map/seal.ts';
import type { View } from '../../map/view.ts';
import type { MapPalette } from './mapPalette.ts';
import { paintMarks } from './paint.ts';

/** A small seal on its way, on the map. */
export interface Runner {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly alpha: number;
}

/** In units. */
const radius = 0.27;

/** The small seals that run along threads, from the claim that supports or answers to the other. */
export class Runners {
  readonly #scene: Scene;
  readonly #images: GameObjects.Image[] = [];
  #worn = '';

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Takes on colours and a size: of the map's text, in CSS pixels. */
  dress(palette: MapPalette, unit: number, ratio: number): void {
    const worn = JSON.stringify([palette, unit, ratio]);
    if (worn === this.#worn) return;
    this.#worn = worn;
    for (const image of this.#images) image.destroy();
    this.#images.length = 0;
    for (const side of sides) this.#draw(side, palette, unit * ratio);
  }

  #draw(side: Side, palette: MapPalette, size: number): void {
    const { textures } = this.#scene;
    const key = `runner-${side}`;
    if (textures.exists(key)) textures.remove(key);
    const across = Math.ceil(size);
    const sheet = textures.createCanvas(key, across, across);
    if (!sheet) return;
    const path = sealPath(side, across / 2, across / 2, radius * size);
    const mark = { path, stroke: 'ink', fill: side, width: size * 0.08, dash: [], alpha: 1 } as const;
    paintMarks(sheet.context, [mark], palette);
    sheet.refresh();
  }

  /** Puts seals where they are now, and takes all others away. */
  place(runners: readonly Runner[], { x, y, zoom }: View, ratio: number): void {
    while (this.#images.length < runners.length)
      this.#images.push(this.#scene.add.existing(new GameObjects.Image(this.#scene, 0, 0, '__DEFAULT')));
    for (const [index, image] of this.#images.entries()) {
      const runner = runners[index];
      image.setVisible(runner !== undefined);
      if (!runner) continue;
      image
        .setTexture(`runner-${runner.side}`)
        .setPosition((runner.x * zoom + x) * ratio, (runner.y * zoom + y) * ratio)
        .setScale(zoom)
        .setAlpha(runner.alpha);
    }
  }
}
