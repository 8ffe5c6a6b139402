import { GameObjects, type Scene } from 'phaser';
import { flaskShape } from '../drawing/flask.ts';
import type { Palette } from '../drawing/palette.ts';
import type { BalanceSizes } from '../layout/balance.ts';
import type { Point } from '../layout/hanging.ts';
import { after, type Fate, type FateTimes, isLost, isSettled, lose, restore, whole } from '../motion/fate.ts';
import { lyingAngle, type SpillLook, spillAt, spillMs, spillStillMs } from '../motion/spill.ts';
import { Flask } from './Flask.ts';
import type { PartSheet } from './partSheet.ts';
import { Spill } from './Spill.ts';
import type { Telling } from './telling.ts';

/** How long a new flask takes to come down into the pan, and from how high, in milliseconds and CSS pixels. */
const arrivalMs = 260;
const arrivalHeight = 34;

const times: FateTimes = { goingMs: spillMs, stillMs: spillStillMs, comingMs: arrivalMs };

/** Where the base's left corner comes to lie, as a share of the pan's half width from its middle. */
const lyingCorner = 0.45;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The flask and what becomes of it: it stands, tips and spills, and a new one is put down. */
export class FlaskFate {
  readonly #flask: Flask;
  readonly #pool: GameObjects.Image;
  readonly #spill: Spill;
  #fate: Fate = whole;
  #sizes: BalanceSizes | null = null;
  #poolScale = 1;

  constructor(scene: Scene) {
    this.#flask = new Flask(scene);
    this.#pool = new GameObjects.Image(scene, 0, 0, '__DEFAULT').setVisible(false);
    this.#spill = new Spill(scene);
  }

  /** What lies in the pan. */
  get inPan(): readonly GameObjects.GameObject[] {
    return [this.#pool, this.#flask];
  }

  /** What falls through the air. */
  get inAir(): readonly GameObjects.GameObject[] {
    return [this.#spill];
  }

  /** Takes on a size and colours. */
  dress(sheet: PartSheet, sizes: BalanceSizes, palette: Palette, ratio: number): void {
    this.#sizes = sizes;
    this.#flask.dress(sheet, sizes.flask, palette, ratio);
    this.#spill.dress(sheet);
    sheet.dress(this.#pool, 'pool');
    this.#poolScale = this.#pool.scaleX;
    this.#pool.setPosition(0, sizes.chain + sizes.pan * 0.045);
  }

  /** Tips over and spills. */
  spill(telling: Telling): void {
    this.#fate = lose(telling, times);
  }

  /** A full flask stands in the pan; after a spill a new one is put down. */
  restore(isCalm: boolean): void {
    if (!isLost(this.#fate)) return;
    this.#spill.end();
    this.#fate = restore(this.#fate, isCalm);
  }

  /** Lets time pass. */
  advance(elapsedMs: number): void {
    this.#fate = after(this.#fate, elapsedMs, times);
  }

  /** Whether it neither spills nor is put down. */
  get isStill(): boolean {
    return isSettled(this.#fate);
  }

  /**
   * Draws it as it is now.
   *
   * @param slope of the liquid's surface within an upright flask, in degrees.
   * @param end where the end of the beam is, from the pivot.
   */
  draw(livingMs: number, slope: number, end: Point): void {
    if (isLost(this.#fate)) this.#drawSpill(spillAt(this.#fate.ms), slope, end);
    else this.#drawStanding(livingMs, slope);
  }

  #drawStanding(livingMs: number, slope: number): void {
    const { chain, pan } = this.#sizes ?? { chain: 0, pan: 0 };
    const { state, ms } = this.#fate;
    const share = state === 'coming' ? Math.min(ms / arrivalMs, 1) : 1;
    this.#pool.setVisible(false);
    this.#flask.setRotation(0).setAlpha(Math.min(share * 2, 1));
    this.#flask.setPosition(0, chain + Math.round(pan * 0.07) - arrivalHeight * (1 - share * share));
    this.#flask.settle(livingMs, slope);
  }

  #drawSpill(look: SpillLook, slope: number, end: Point): void {
    const sizes = this.#sizes;
    if (!sizes) return;
    const { chain, pan, column } = sizes;
    const { halfBase } = flaskShape(sizes.flask);
    const angle = radians(look.tip);
    const share = look.tip / lyingAngle;
    // Nothing holds the base: it slides outwards as much as the neck falls inwards.
    const corner = -halfBase + (lyingCorner * pan + halfBase) * share;
    const base = {
      x: corner + halfBase * Math.cos(angle),
      y: chain + pan * 0.07 - halfBase * Math.sin(angle),
    };
    this.#flask.setAlpha(1).setRotation(-angle).setPosition(base.x, base.y);
    this.#flask.settle(0, slope * (1 - share), look);
    this.#pool.setVisible(look.pool > 0).setScale(this.#poolScale * look.pool, this.#poolScale);
    this.#spill.show(look, this.#lipAt(base, angle, end), column - 4);
  }

  /** The lower edge of the flask's mouth, in the air. */
  #lipAt(base: Point, angle: number, end: Point): Point {
    const height = this.#sizes?.flask ?? 0;
    const halfNeck = flaskShape(height).halfLip;
    const across = -halfNeck * Math.cos(angle) - height * Math.sin(angle);
    const up = halfNeck * Math.sin(angle) - height * Math.cos(angle);
    return { x: end.x + base.x + across, y: end.y + base.y + up };
  }
}
