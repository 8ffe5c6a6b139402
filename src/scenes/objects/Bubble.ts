import { GameObjects, type Scene, type Textures } from 'phaser';
import { createFilmField, createFilmTable, paintFilm } from '../drawing/film.ts';
import type { Colour } from '../drawing/thinFilm.ts';
import { contactAngle, holeReach } from '../motion/burst.ts';
import type { PartSheet } from './partSheet.ts';

/** The film's picture is small and is drawn larger: its colours change softly, and its edge lies under the ink. */
const filmPixels = 128;

/** Radians a second of the film's two currents. */
const currents = [0.34, -0.55] as const;

/** The film is painted at most this often; the eye sees no more of a slow drift. */
const paintEveryMs = 48;

/** The soap bubble: a film that flows, under a ring of ink. Its middle is its zero point. */
export class Bubble extends GameObjects.Container {
  readonly #texture: Textures.CanvasTexture | null;
  readonly #film: GameObjects.Image;
  readonly #ring: GameObjects.Image;
  readonly #ghost: GameObjects.Image;
  readonly #field = createFilmField(filmPixels);
  readonly #table = createFilmTable();
  readonly #pixels = new ImageData(filmPixels, filmPixels);
  #tint: Colour = [255, 255, 255];
  #ink = '';
  #tornMs: number | null = null;
  #phases: readonly [number, number] = [0, 0];
  #sincePaintMs = paintEveryMs;

  constructor(scene: Scene) {
    super(scene);
    this.#texture = scene.textures.createCanvas('film', filmPixels, filmPixels);
    this.#film = new GameObjects.Image(scene, 0, 0, 'film');
    this.#ring = new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.#ghost = new GameObjects.Image(scene, 0, 0, '__DEFAULT').setVisible(false);
    this.add([this.#film, this.#ring, this.#ghost]);
  }

  /** Takes on the size and the colours of a sheet. */
  dress(sheet: PartSheet, radius: number, tint: Colour, ink: string): void {
    sheet.dress(this.#ring, 'bubbleRing');
    sheet.dress(this.#ghost, 'ghostRing');
    this.#ink = ink;
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
    if (this.#tornMs !== null) return;
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

  /** Is whole again, however it was. */
  mend(): void {
    this.#tornMs = null;
    this.#film.setVisible(true);
    this.#ring.setVisible(true);
    this.#ghost.setVisible(false);
    this.#sincePaintMs = paintEveryMs;
  }

  /** Shows how far the film has torn that many milliseconds after it broke; nothing but a dotted ring is left. */
  tear(ms: number): void {
    const reach = holeReach(ms);
    const isGone = reach >= 2;
    if (this.#tornMs === null) this.#ring.setVisible(false);
    this.#tornMs = ms;
    this.#film.setVisible(!isGone);
    this.#ghost.setVisible(ms > 40).setAlpha(Math.min((ms - 40) / 100, 1));
    if (!isGone) this.#paintTorn(reach);
  }

  /** The film draws back from a growing hole; its rim, and what is left of the ring, are ink. */
  #paintTorn(reach: number): void {
    const texture = this.#texture;
    if (!texture) return;
    this.#paint(0);
    const { context } = texture;
    const half = filmPixels / 2;
    const angle = (contactAngle * Math.PI) / 180;
    const [x, y] = [half + half * Math.cos(angle), half + half * Math.sin(angle)];
    const gone = 2 * Math.asin(Math.min(reach / 2, 1));
    context.save();
    context.globalCompositeOperation = 'destination-out';
    context.beginPath();
    context.arc(x, y, reach * half, 0, 2 * Math.PI);
    context.fill();
    context.globalCompositeOperation = 'source-atop';
    context.strokeStyle = this.#ink;
    context.lineWidth = 5;
    context.beginPath();
    context.arc(x, y, reach * half, 0, 2 * Math.PI);
    context.stroke();
    context.globalCompositeOperation = 'source-over';
    context.lineWidth = 2.4;
    context.beginPath();
    context.arc(half, half, half - 1.2, angle + gone, angle - gone + 2 * Math.PI);
    context.stroke();
    context.restore();
    texture.refresh();
  }
}
