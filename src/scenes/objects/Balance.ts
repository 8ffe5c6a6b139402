import { GameObjects, type Scene } from 'phaser';
import { holeOf } from '../../domain/placing.ts';
import { convictions } from '../../domain/vocabulary.ts';
import type { Palette } from '../drawing/palette.ts';
import { type BalanceLayout, onBeam } from '../layout/balance.ts';
import type { Point } from '../layout/hanging.ts';
import {
  type BalanceLoad,
  type BalanceMotion,
  balanceAtRest,
  isBalanceStill,
  jolted,
  relieved,
  stepBalance,
} from '../motion/balance.ts';
import { type Breath, breatheOn, hold, noBreath, swayOf } from '../motion/breath.ts';
import { goOn, type Journey, stageOfJourney } from '../motion/journey.ts';
import type { Mishap } from '../tableState.ts';
import { Beam } from './Beam.ts';
import { BubbleFate } from './BubbleFate.ts';
import { Column } from './Column.ts';
import { FlaskFate } from './FlaskFate.ts';
import { HangingPan } from './HangingPan.ts';
import type { PartSheet } from './partSheet.ts';
import type { Telling } from './telling.ts';

/** Where the holes of an arm lie, from leaning to certain, as shares of the arm. */
export const holes = convictions.map((conviction) => holeOf({ side: 'lab', conviction }));

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The most a card's place bends the picture: liquid steeper than this would leave the flask. */
const steepestSurface = 12;

/** Less than this nobody sees: degrees of a swing, and a share of the bubble's height. */
const unseenSwing = 0.06;
const unseenPress = 0.002;

/** The whole balance, in CSS pixels. */
export class Balance extends GameObjects.Container {
  readonly #column: Column;
  readonly #arc: GameObjects.Image;
  readonly #beam: Beam;
  readonly #hooks: readonly [GameObjects.Image, GameObjects.Image];
  readonly #bubble: BubbleFate;
  readonly #flask: FlaskFate;
  readonly #pans: readonly [HangingPan, HangingPan];
  #motion: BalanceMotion = balanceAtRest(0);
  #layout: BalanceLayout | null = null;
  #ratio = 1;
  #armBefore = 1;
  #journey: Journey | null = null;
  #breath: Breath = noBreath;

  constructor(scene: Scene) {
    super(scene);
    const image = () => new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.#column = new Column(scene);
    this.#arc = image();
    this.#beam = new Beam(scene);
    this.#hooks = [image(), image()];
    this.#bubble = new BubbleFate(scene);
    this.#flask = new FlaskFate(scene);
    this.#pans = [new HangingPan(scene, this.#bubble.inPan), new HangingPan(scene, this.#flask.inPan)];
    this.add([this.#column, ...this.#flask.inAir, ...this.#pans]);
    this.add([this.#arc, this.#beam, ...this.#hooks, ...this.#bubble.inAir]);
  }

  /** Takes on a layout and the sheet drawn for it. */
  dress(sheet: PartSheet, layout: BalanceLayout, palette: Palette, ratio: number): void {
    this.#armBefore = this.#layout ? this.#layout.sizes.arm * this.scale : layout.sizes.arm;
    this.#layout = layout;
    this.#ratio = ratio;
    const { sizes } = layout;
    this.#column.dress(sheet, sizes);
    sheet.dress(this.#arc, 'indexArc');
    this.#beam.dress(sheet, sizes, holes);
    for (const hook of this.#hooks) sheet.dress(hook, 'hook');
    for (const pan of this.#pans) pan.dress(sheet, sizes);
    this.#bubble.dress(sheet, sizes, palette, ratio);
    this.#flask.dress(sheet, sizes, palette, ratio);
  }

  /** Stands with its pivot at a point. */
  stand({ x, y }: Point): void {
    this.setPosition(x, y).setScale(1);
    this.#journey = null;
  }

  /** Goes to another place, and grows or shrinks on the way from the size it had to the size it has now. */
  travel(to: Point): void {
    const size = this.#armBefore / (this.#layout?.sizes.arm ?? 1);
    this.#go({ from: { x: this.x, y: this.y }, to, size, ms: 0 });
  }

  #go(journey: Journey): void {
    const { x, y, size } = stageOfJourney(journey);
    this.setPosition(x, y).setScale(size);
    this.#journey = journey;
  }

  /** Sways a little, or comes to a stop; `livingMs` is time in which it may sway. */
  breathe(isBreathing: boolean, livingMs: number): void {
    this.#breath = breatheOn(this.#breath, livingMs, isBreathing ? 'deeper' : 'shallower');
  }

  /** Bursts the bubble or spills the flask. */
  suffer(mishap: Mishap, telling: Telling): void {
    if (mishap === 'spill') {
      this.#flask.spill(telling);
      return;
    }
    const middle = this.x + onBeam(-(this.#layout?.sizes.arm ?? 0), this.#motion.beam.value).x;
    this.#bubble.burst(middle, telling);
    if (telling === 'moving') this.#motion = relieved(this.#motion);
  }

  /** Puts a whole bubble and a full flask into the pans. */
  restore(isCalm: boolean): void {
    this.#bubble.restore(isCalm);
    this.#flask.restore(isCalm);
  }

  /** Shows the weights of the placed claims: sizes up to 1, by side. */
  weigh(bubble: readonly number[], lab: readonly number[]): void {
    this.#pans[0].weigh(bubble);
    this.#pans[1].weigh(lab);
  }

  /** Fills the hole at that share of the arm with ink; null empties it. */
  ink(hole: number | null): void {
    this.#beam.ink(hole);
  }

  /** A card falls on its thread: -1 on the left arm, 1 on the right. */
  jolt(side: -1 | 1): void {
    this.#motion = jolted(this.#motion, side);
  }

  /** Puts the beam at a tilt at once. */
  rest(tilt: number): void {
    this.#motion = balanceAtRest(tilt);
    this.#breath = hold(this.#breath);
  }

  /** Lets time pass for what happens to the bubble and the flask. */
  advance(elapsedMs: number): void {
    if (this.#journey) this.#travelOn(this.#journey, elapsedMs);
    this.#bubble.advance(elapsedMs);
    this.#flask.advance(elapsedMs);
  }

  #travelOn(journey: Journey, elapsedMs: number): void {
    const next = goOn(journey, elapsedMs);
    if (next) this.#go(next);
    else this.stand(journey.to);
  }

  /** Moves on by one step. */
  step(load: BalanceLoad): void {
    this.#motion = stepBalance(this.#motion, load);
  }

  /** Whether nothing moves. */
  isStill(tilt: number): boolean {
    return isBalanceStill(this.#motion, tilt) && this.isWhole;
  }

  /** Whether it stands where it belongs, with a whole bubble and a full flask. */
  get isWhole(): boolean {
    return this.#journey === null && this.#bubble.isStill && this.#flask.isStill;
  }

  /** Where a point of the beam lies now: `share` of the arm from the pivot. */
  pointOfBeam(share: number): Point {
    const arm = this.#layout?.sizes.arm ?? 0;
    const point = onBeam(share * arm * this.scale, this.#shownTilt);
    return { x: this.x + point.x, y: this.y + point.y };
  }

  get #shownTilt(): number {
    return this.#motion.beam.value + swayOf(this.#breath);
  }

  /**
   * Draws everything where it is now.
   *
   * @param livingMs of time in which the film flows and gas bubbles rise.
   */
  draw(livingMs: number): void {
    const { leftPan, rightPan, surface, press } = this.#motion;
    const arm = this.#layout?.sizes.arm ?? 0;
    const tilt = this.#shownTilt;
    this.#beam.setRotation(radians(tilt));
    const left = this.#hang(0, onBeam(-arm, tilt), leftPan.value);
    const right = this.#hang(1, onBeam(arm, tilt), rightPan.value);
    const middle = {
      x: left.x - this.#bubble.middle.y * Math.sin(radians(leftPan.value)),
      y: left.y + this.#bubble.middle.y,
    };
    const pressed = Math.abs(press.value) < unseenPress ? 0 : press.value;
    this.#bubble.draw(livingMs, { press: pressed, surge: leftPan.velocity / 12, turn: left.turn }, middle);
    const slope = Math.min(Math.max(surface.value - rightPan.value, -steepestSurface), steepestSurface);
    this.#flask.draw(livingMs, slope, right);
  }

  /** A pan that hangs straight is put on whole pixels: pictures that need no smoothing are drawn much faster. */
  #hang(side: 0 | 1, end: Point, swing: number): Point & { readonly turn: number } {
    const isStraight = Math.abs(swing) < unseenSwing;
    const whole = (value: number) => (isStraight ? Math.round(value * this.#ratio) / this.#ratio : value);
    const at = { x: whole(end.x), y: whole(end.y) };
    const turn = this.#pans[side].setPosition(at.x, at.y).swing(isStraight ? 0 : radians(swing));
    this.#hooks[side].setPosition(at.x, at.y).setRotation(turn);
    return { ...at, turn };
  }
}
