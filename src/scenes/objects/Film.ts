import { GameObjects, type Scene, type Textures } from 'phaser';
import { createFilmField, createFilmTable, type FilmField, paintFilm } from '../drawing/film.ts';
import type { Colour } from '../drawing/thinFilm.ts';
import { contactAngle, holeReach } from '../motion/burst.ts';

/** A small film is painted pixel for pixel, which saves stretching it on every frame. */
const exactPixels = 224;

/** A larger one is stretched: its colours change softly, and ink covers its edge. */
const stretchedPixels = 144;

/** Radians a second of the film's two currents. */
const currents = [0.34, -0.55] as const;

/** The film is painted at most this often; the eye sees no more of a slow drift. */
const paintEveryMs = 48;

const textureName = 'film';

/** The film of the bubble. Its middle is its zero point. */
export class Film extends GameObjects.Image {
  readonly #table = createFilmTable();
  #texture: Textures.CanvasTexture | null = null;
  #field: FilmField = createFilmField(0);
  #pixels = new ImageData(1, 1);
  #tint: Colour = [255, 255, 255];
  #ink = '';
  #phases: readonly [number, number] = [0, 0];
  #sincePaintMs = paintEveryMs;

  constructor(scene: Scene) {
    super(scene, 0, 0, '__DEFAULT');
  }

  /**
   * Takes on a size and colours.
   *
   * @param tint the colour under the film; `ratio` is the pixels for one CSS pixel.
   */
  dress(radius: number, tint: Colour, ink: string, ratio: number): void {
    this.#tint = tint;
    this.#ink = ink;
    const wanted = Math.round(2 * radius * ratio);
    this.#size(wanted <= exactPixels ? wanted : stretchedPixels);
    this.setDisplaySize(2 * radius, 2 * radius);
    this.freshen();
  }

  #size(pixels: number): void {
    if (pixels === this.#field.size) return;
    this.setTexture('__DEFAULT');
    const { textures } = this.scene;
    if (textures.exists(textureName)) textures.remove(textureName);
    this.#texture = textures.createCanvas(textureName, pixels, pixels);
    this.#field = createFilmField(pixels);
    this.#pixels = new ImageData(pixels, pixels);
    this.setTexture(textureName).setOrigin(0.5);
  }

  /** Is painted anew at the next chance. */
  freshen(): void {
    this.#sincePaintMs = paintEveryMs;
  }

  /**
   * Flows on.
   *
   * @param elapsedMs of flowing time.
   * @param surge how far the film lags behind the bubble, -1 to 1.
   */
  flow(elapsedMs: number, surge: number): void {
    const seconds = elapsedMs / 1000;
    this.#phases = [this.#phases[0] + currents[0] * seconds, this.#phases[1] + currents[1] * seconds];
    this.#sincePaintMs += elapsedMs;
    if (this.#sincePaintMs < paintEveryMs) return;
    this.#sincePaintMs = 0;
    this.#paint(surge);
    this.#texture?.refresh();
  }

  #paint(surge: number): void {
    paintFilm(this.#field, this.#table, this.#tint, { phases: this.#phases, surge }, this.#pixels.data);
    this.#texture?.context.putImageData(this.#pixels, 0, 0);
  }

  /** Shows how far the film has drawn back from a growing hole, that many milliseconds after it broke. */
  tear(ms: number): void {
    const reach = holeReach(ms);
    this.setVisible(reach < 2);
    if (!this.#texture || reach >= 2) return;
    this.#paint(0);
    const { context } = this.#texture;
    context.save();
    this.#cutHole(context, reach);
    this.#drawRest(context, reach);
    context.restore();
    this.#texture.refresh();
  }

  /** The rim of the hole gathers film and is dark. */
  #cutHole(context: CanvasRenderingContext2D, reach: number): void {
    const half = this.#field.size / 2;
    const angle = (contactAngle * Math.PI) / 180;
    context.beginPath();
    context.arc(half * (1 + Math.cos(angle)), half * (1 + Math.sin(angle)), reach * half, 0, 2 * Math.PI);
    context.globalCompositeOperation = 'destination-out';
    context.fill();
    context.globalCompositeOperation = 'source-atop';
    context.strokeStyle = this.#ink;
    context.lineWidth = this.#field.size * 0.032;
    context.stroke();
    context.globalCompositeOperation = 'source-over';
  }

  /** What is left of the ring: all that lies farther from where the film broke than the hole reaches. */
  #drawRest(context: CanvasRenderingContext2D, reach: number): void {
    const half = this.#field.size / 2;
    const angle = (contactAngle * Math.PI) / 180;
    const gone = 2 * Math.asin(reach / 2);
    context.lineWidth = this.#field.size * 0.016;
    context.beginPath();
    context.arc(half, half, half - context.lineWidth / 2, angle + gone, angle - gone + 2 * Math.PI);
    context.stroke();
  }
}
