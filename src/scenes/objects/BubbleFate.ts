import { GameObjects, type Scene } from 'phaser';
import type { Palette } from '../drawing/palette.ts';
import type { Colour } from '../drawing/thinFilm.ts';
import type { BalanceSizes } from '../layout/balance.ts';
import type { Point } from '../layout/hanging.ts';
import { blowMs, blownSize } from '../motion/blow.ts';
import { burstMs, burstStillMs } from '../motion/burst.ts';
import { after, type Fate, type FateTimes, isLost, isSettled, lose, restore, whole } from '../motion/fate.ts';
import { Bubble } from './Bubble.ts';
import { Burst } from './Burst.ts';
import type { PartSheet } from './partSheet.ts';
import type { Telling } from './telling.ts';

const times: FateTimes = { goingMs: burstMs, stillMs: burstStillMs, comingMs: blowMs };

/** When something of a burst is first left in the pan, and how long that takes, in milliseconds. */
const wetFromMs = 180;
const wetForMs = 260;

/** What moves the bubble at the moment. */
export interface BubbleMotion {
  /** How far it is pressed flat, and how far its film lags behind it. */
  readonly press: number;
  readonly surge: number;
  /** How far its pan has swung, in radians. */
  readonly turn: number;
}

/** The bubble and what becomes of it: it floats, bursts, and a new one is blown. */
export class BubbleFate {
  readonly #bubble: Bubble;
  readonly #wet: GameObjects.Image;
  readonly #burst: Burst;
  #fate: Fate = whole;
  #sizes: BalanceSizes | null = null;
  #sheet: PartSheet | null = null;
  #room = 0;

  constructor(scene: Scene) {
    this.#bubble = new Bubble(scene);
    this.#wet = new GameObjects.Image(scene, 0, 0, '__DEFAULT').setVisible(false);
    this.#burst = new Burst(scene);
  }

  /** What lies in the pan. */
  get inPan(): readonly GameObjects.GameObject[] {
    return [this.#wet, this.#bubble];
  }

  /** What flies through the air. */
  get inAir(): readonly GameObjects.GameObject[] {
    return [this.#burst];
  }

  /** Where the middle of the bubble is, from the end of the beam. */
  get middle(): Point {
    const { chain, pan, bubble } = this.#sizes ?? { chain: 0, pan: 0, bubble: 0 };
    return { x: 0, y: chain + Math.round(pan * 0.06) - bubble };
  }

  /** Takes on a size and colours. */
  dress(sheet: PartSheet, sizes: BalanceSizes, palette: Palette, ratio: number): void {
    this.#sheet = sheet;
    this.#sizes = sizes;
    this.#bubble.dress(sheet, sizes.bubble, colourOf(palette.bubble), palette.ink, ratio);
    sheet.dress(this.#wet, 'wetPan');
    this.#wet.setPosition(0, sizes.chain + sizes.pan * 0.06);
    if (isLost(this.#fate)) this.#beginBurst();
  }

  /** Bursts; `room` is how far drops may fly sideways from the middle of the bubble, in CSS pixels. */
  burst(room: number, telling: Telling): void {
    this.#room = room;
    this.#fate = lose(telling, times);
    this.#beginBurst();
  }

  #beginBurst(): void {
    if (this.#sheet && this.#sizes) this.#burst.begin(this.#sheet, this.#sizes.bubble, this.#room);
  }

  /** A bubble floats in the pan; after a burst a new one is blown. */
  restore(isCalm: boolean): void {
    if (!isLost(this.#fate)) return;
    this.#bubble.mend();
    this.#burst.end();
    this.#fate = restore(this.#fate, isCalm);
  }

  /** Lets time pass. */
  advance(elapsedMs: number): void {
    this.#fate = after(this.#fate, elapsedMs, times);
  }

  /** Whether it neither bursts nor grows. */
  get isStill(): boolean {
    return isSettled(this.#fate);
  }

  /** Draws it as it is now; `at` is where the middle of the bubble is in the air. */
  draw(livingMs: number, motion: BubbleMotion, at: Point): void {
    if (isLost(this.#fate)) this.#drawBurst(at);
    else this.#drawWhole(livingMs, motion);
  }

  #drawBurst(at: Point): void {
    const { ms } = this.#fate;
    this.#bubble.tear(ms);
    this.#bubble.setPosition(this.middle.x, this.middle.y).setScale(1);
    this.#burst.setPosition(at.x, at.y);
    this.#burst.show(ms);
    const wet = Math.min(Math.max((ms - wetFromMs) / wetForMs, 0), 1);
    this.#wet.setVisible(wet > 0).setAlpha(wet);
  }

  #drawWhole(livingMs: number, { press, surge, turn }: BubbleMotion): void {
    const { state, ms } = this.#fate;
    const size = state === 'coming' ? blownSize(ms) : 1;
    const { x, y } = this.middle;
    const radius = this.#sizes?.bubble ?? 0;
    this.#wet.setVisible(false);
    this.#bubble.setScale(size * (1 + press), size * (1 - press));
    // Whatever its size, it touches the pan.
    this.#bubble.setPosition(x, y + radius * (1 - size * (1 - press)));
    this.#bubble.flow(livingMs, surge, turn);
  }
}

const colourOf = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};
