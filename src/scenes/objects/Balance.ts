import { GameObjects, type Scene } from 'phaser';
import type { Palette } from '../drawing/palette.ts';
import type { Colour } from '../drawing/thinFilm.ts';
import { type BalanceLayout, type BalanceSizes, onBeam } from '../layout/balance.ts';
import type { Point } from '../layout/hanging.ts';
import {
  type BalanceLoad,
  type BalanceMotion,
  balanceAtRest,
  isBalanceStill,
  jolted,
  stepBalance,
} from '../motion/balance.ts';
import { Bubble } from './Bubble.ts';
import { Flask } from './Flask.ts';
import { HangingPan } from './HangingPan.ts';
import type { PartSheet } from './partSheet.ts';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The most a card's place bends the picture: liquid steeper than this would leave the flask. */
const steepestSurface = 12;

/** The whole balance, in CSS pixels. */
export class Balance extends GameObjects.Container {
  readonly #column: GameObjects.Image;
  readonly #arc: GameObjects.Image;
  readonly #beam: GameObjects.Image;
  readonly #inkedHole: GameObjects.Image;
  readonly #hooks: readonly [GameObjects.Image, GameObjects.Image];
  readonly #bubble: Bubble;
  readonly #flask: Flask;
  readonly #pans: readonly [HangingPan, HangingPan];
  #motion: BalanceMotion = balanceAtRest(0);
  #layout: BalanceLayout | null = null;
  #hole: number | null = null;

  constructor(scene: Scene) {
    super(scene);
    const image = () => new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.#column = image();
    this.#arc = image();
    this.#beam = image();
    this.#inkedHole = image();
    this.#hooks = [image(), image()];
    this.#bubble = new Bubble(scene);
    this.#flask = new Flask(scene);
    this.#pans = [new HangingPan(scene, this.#bubble), new HangingPan(scene, this.#flask)];
    this.add([this.#column, ...this.#pans, this.#arc, this.#beam, this.#inkedHole, ...this.#hooks]);
  }

  /** Takes on a layout and the sheet drawn for it. */
  dress(sheet: PartSheet, layout: BalanceLayout, palette: Palette, ratio: number): void {
    this.#layout = layout;
    const { sizes } = layout;
    sheet.dress(this.#column, 'column');
    sheet.dress(this.#arc, 'indexArc');
    sheet.dress(this.#beam, 'beam');
    sheet.dress(this.#inkedHole, 'inkedHole');
    for (const hook of this.#hooks) sheet.dress(hook, 'hook');
    for (const pan of this.#pans) pan.dress(sheet, sizes);
    this.#bubble.dress(sheet, sizes.bubble, colourOf(palette.bubble));
    this.#flask.dress(sheet, sizes.flask, palette, ratio);
    this.#placeContents(sizes);
  }

  /** Stands with its pivot at a point, without being drawn anew. */
  stand({ x, y }: Point): void {
    this.setPosition(x, y);
  }

  #placeContents({ chain, pan, bubble }: BalanceSizes): void {
    this.#bubble.setPosition(0, chain + pan * 0.06 - bubble);
    this.#flask.setPosition(0, chain + pan * 0.07);
  }

  /** Shows the weights of the placed claims: sizes up to 1, by side. */
  weigh(bubble: readonly number[], lab: readonly number[]): void {
    this.#pans[0].weigh(bubble);
    this.#pans[1].weigh(lab);
  }

  /** Fills the hole at that share of the arm with ink; null empties it. */
  ink(hole: number | null): void {
    this.#hole = hole;
  }

  /** A card falls on its thread: -1 on the left arm, 1 on the right. */
  jolt(side: -1 | 1): void {
    this.#motion = jolted(this.#motion, side);
  }

  /** Puts the beam at a tilt at once. */
  rest(tilt: number): void {
    this.#motion = balanceAtRest(tilt);
  }

  /** Moves on by one step. */
  step(load: BalanceLoad): void {
    this.#motion = stepBalance(this.#motion, load);
  }

  /** Whether nothing moves. */
  isStill(tilt: number): boolean {
    return isBalanceStill(this.#motion, tilt);
  }

  /** Where a point of the beam lies now: `share` of the arm from the pivot. */
  pointOfBeam(share: number): Point {
    const arm = this.#layout?.sizes.arm ?? 0;
    const point = onBeam(share * arm, this.#motion.beam.value);
    return { x: this.x + point.x, y: this.y + point.y };
  }

  /**
   * Draws everything where it is now.
   *
   * @param livingMs of time in which the film flows and gas bubbles rise.
   */
  draw(livingMs: number): void {
    const { beam, leftPan, rightPan, surface, press } = this.#motion;
    const arm = this.#layout?.sizes.arm ?? 0;
    this.#beam.setRotation(radians(beam.value));
    this.#hang(0, onBeam(-arm, beam.value), leftPan.value);
    this.#hang(1, onBeam(arm, beam.value), rightPan.value);
    const hole = onBeam((this.#hole ?? 0) * arm, beam.value);
    this.#inkedHole.setPosition(hole.x, hole.y).setVisible(this.#hole !== null);
    this.#bubble.setScale(1 + press.value, 1 - press.value);
    this.#bubble.flow(livingMs, leftPan.velocity / 12, radians(leftPan.value));
    const slope = surface.value - rightPan.value;
    this.#flask.settle(livingMs, Math.min(Math.max(slope, -steepestSurface), steepestSurface));
  }

  #hang(side: 0 | 1, { x, y }: Point, swing: number): void {
    this.#pans[side].setPosition(x, y).setRotation(radians(swing));
    this.#hooks[side].setPosition(x, y).setRotation(radians(swing));
  }
}

const colourOf = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};
