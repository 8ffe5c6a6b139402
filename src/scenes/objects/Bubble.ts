import { GameObjects, type Scene } from 'phaser';
import type { Colour } from '../drawing/thinFilm.ts';
import { Film } from './Film.ts';
import type { PartSheet } from './partSheet.ts';

/** The dotted ring begins to show, and is all there, that many milliseconds after the film broke. */
const ghostFromMs = 40;
const ghostForMs = 100;

/** The soap bubble: a film that flows, under a ring of ink. Its middle is its zero point. */
export class Bubble extends GameObjects.Container {
  readonly #film: Film;
  readonly #ring: GameObjects.Image;
  readonly #ghost: GameObjects.Image;

  constructor(scene: Scene) {
    super(scene);
    this.#film = new Film(scene);
    this.#ring = new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.#ghost = new GameObjects.Image(scene, 0, 0, '__DEFAULT').setVisible(false);
    this.add([this.#film, this.#ring, this.#ghost]);
  }

  /** Takes on the size and the colours of a sheet; for the rest see {@link Film.dress}. */
  dress(sheet: PartSheet, radius: number, tint: Colour, ink: string, ratio: number): void {
    sheet.dress(this.#ring, 'bubbleRing');
    sheet.dress(this.#ghost, 'ghostRing');
    this.#film.dress(radius, tint, ink, ratio);
  }

  /** Lets the film flow; `turn` is the pan's, in radians: the window's reflection stays upright. */
  flow(elapsedMs: number, surge: number, turn: number): void {
    this.#film.flow(elapsedMs, surge);
    this.#ring.setRotation(-turn);
  }

  /** Is whole again, however it was. */
  mend(): void {
    this.#film.setVisible(true);
    this.#film.freshen();
    this.#ring.setVisible(true);
    this.#ghost.setVisible(false);
  }

  /** Shows how far the film has torn that many milliseconds after it broke; a dotted ring is left in the end. */
  tear(ms: number): void {
    this.#ring.setVisible(false);
    this.#film.tear(ms);
    const share = (ms - ghostFromMs) / ghostForMs;
    this.#ghost.setVisible(share > 0).setAlpha(Math.min(Math.max(share, 0), 1));
  }
}
