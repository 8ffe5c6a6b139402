import { GameObjects, type Scene, type Textures } from 'phaser';
import { createFilmField, createFilmTable, paintFilm } from '../drawing/film.ts';
import type { Colour } from '../drawing/thinFilm.ts';
import type { PartSheet } from './partSheet.ts';

/** The film's picture is small and is drawn larger: its colours change softly, and its edge lies under the ink. */
const filmPixels = 160;

/** Radians a second of the film's two currents. */
const currents = [0.34, -0.55] as const;

/** The film is painted at most this often; the eye sees no more of a slow drift. */
const paintEveryMs = 32;

/** The soap bubble: a film that flows, under a ring of ink. Its middle is its zero point. */
export class Bubble extends GameObjects.Container {
  readonly #texture: Textures.CanvasTexture | null;
  readonly #film: GameObjects.Image;
  readonly #ring: GameObjects.Image;
  readonly #field = createFilmField(filmPixels);
  readonly #table = createFilmTable();
  readonly #pixels = new ImageData(filmPixels, filmPixels);
  #tint: Colour = [255, 255, 255];
  #phases: readonly [number, number] = [0, 0];
  #sincePaintMs = paintEveryMs;

  constructor(scene: Scene) {
    super(scene);
    this.#texture = scene.textures.createCanvas('film', filmPixels, filmPixels);
    this.#film = new GameObjects.Image(scene, 0, 0, 'film');
    this.#ring = new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.add([this.#film, this.#ring]);
  }

  /** Takes on the size and the colours of a sheet. */
  dress(sheet: PartSheet, radius: number, tint: Colour): void {
    sheet.dress(this.#ring, 'bubbleRing');
    this.#film.setDisplaySize(2 * radius, 2 * radius);
    this.#tint = tint;
    this.#sincePaintMs = paintEveryMs;
  }

  /**
   * Lets the film flow.
   *
   * @param elapsedMs of flowing time.
   * @param surge how far the film lags behind the bubble, -1 to 1.
   * @param turn of the pan in radians: the window's reflection stays upright.
   */
  flow(elapsedMs: number, surge: number, turn: number): void {
    const seconds = elapsedMs / 1000;
    this.#phases = [this.#phases[0] + currents[0] * seconds, this.#phases[1] + currents[1] * seconds];
    this.#ring.setRotation(-turn);
    this.#sincePaintMs += elapsedMs;
    if (this.#sincePaintMs < paintEveryMs) return;
    this.#sincePaintMs = 0;
    this.#paint(surge);
  }

  #paint(surge: number): void {
    const flow = { phases: this.#phases, surge };
    paintFilm(this.#field, this.#table, this.#tint, flow, this.#pixels.data);
    this.#texture?.context.putImageData(this.#pixels, 0, 0);
    this.#texture?.refresh();
  }
}
