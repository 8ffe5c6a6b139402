import type { Scene } from 'phaser';
import { holeOf } from '../../domain/placing.ts';
import type { Placement } from '../../domain/vocabulary.ts';
import { emptyHand, type Hand } from '../../stores/hand.ts';
import { hangUnder, keepOnScreen, type Point, slideEyelet } from '../layout/hanging.ts';
import type { CardTarget } from '../motion/card.ts';
import { type Feel, type Spring, stepSpring, still } from '../motion/spring.ts';
import { hungTilt } from '../motion/tilt.ts';
import type { TableParents } from '../setting.ts';
import type { Balance } from './Balance.ts';
import { ClaimCard } from './ClaimCard.ts';
import { Thread } from './Thread.ts';

/** How far a card is lifted when it is picked up, in CSS pixels. */
const lift = 10;

/** How the thread's upper end slides to the next hole: there in about 90 ms. */
const snapping: Feel = { frequency: 42, damping: 1 };

/** How much a hanging card leans with the beam. */
const leanOfTilt = 0.5;

/** The card on its thread, under the beam. */
export class HungCard {
  readonly card: ClaimCard;
  readonly #balance: Balance;
  readonly #thread: Thread;
  #threadAt: Spring = still(0);
  #hand: Hand = emptyHand;
  #place: Placement | null = null;

  constructor(scene: Scene, { cardsParent, canvasParent }: TableParents, balance: Balance) {
    this.card = new ClaimCard(scene, cardsParent);
    this.#balance = balance;
    this.#thread = new Thread(canvasParent);
  }

  /** Hangs the card from the hole of a place, or lets it rest; a hand may hold it meanwhile. */
  hang(place: Placement | null, hand: Hand): void {
    // A thread that has just been tied does not come sliding from another hole.
    if (place && !this.#place) this.#threadAt = still(holeOf(place));
    this.#place = place;
    this.#hand = hand;
  }

  /** Moves on by a frame of which `steps` are steps of the springs. */
  move(elapsedMs: number, steps: number, screenWidth: number): void {
    const hole = this.#place && holeOf(this.#place);
    for (let step = 0; hole !== null && step < steps; step += 1)
      this.#threadAt = stepSpring(this.#threadAt, hole, snapping);
    this.card.move(elapsedMs, steps, this.#targetOn(screenWidth));
  }

  /** Puts everything where it belongs, at once. */
  settle(elapsedMs: number, screenWidth: number): void {
    if (this.#place) this.#threadAt = still(holeOf(this.#place));
    this.card.settle(elapsedMs, this.#targetOn(screenWidth));
  }

  /** Whether nothing of it moves. */
  isStill(screenWidth: number): boolean {
    return this.card.isStill(this.#targetOn(screenWidth));
  }

  /** Draws card and thread where they are now. */
  draw(): void {
    this.card.draw();
    const { eyelet, isFrontSeen } = this.card;
    if (this.#place && isFrontSeen && eyelet)
      this.#thread.stretch(this.#balance.pointOfBeam(this.#threadAt.value), eyelet);
    else this.#thread.slacken();
  }

  /** Gives the card back to the page and takes the thread off it. */
  leave(): void {
    this.card.letGo();
    this.#thread.remove();
  }

  #targetOn(screenWidth: number): CardTarget {
    const { pull } = this.#hand;
    const { rest } = this.card;
    const isDragged = pull !== null;
    const pulled = pull && rest ? keepOnScreen(rest, pull, screenWidth) : pull;
    if (!rest || !this.#place) return { ...this.#lifted(pulled), lean: 0, eyelet: 0, isDragged };
    const hole = this.#balance.pointOfBeam(holeOf(this.#place));
    const hung = hangUnder(rest, hole, hole.y - this.#balance.y, screenWidth);
    const { x, y } = this.#lifted(pulled ?? hung);
    const eyelet = slideEyelet(rest, x, hole, isDragged);
    return { x, y, lean: hungTilt(this.#place) * leanOfTilt, eyelet, isDragged };
  }

  #lifted(from: Point | null): Point {
    return from ? { x: from.x, y: from.y - lift } : { x: 0, y: 0 };
  }
}
