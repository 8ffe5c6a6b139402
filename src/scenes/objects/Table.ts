import { GameObjects, type Scene } from 'phaser';
import { holeOf } from '../../domain/placing.ts';
import type { Conviction, Placement, Side } from '../../domain/vocabulary.ts';
import type { Hand } from '../../stores/hand.ts';
import type { Palette } from '../drawing/palette.ts';
import type { BalanceLayout, Pose } from '../layout/balance.ts';
import { hangUnder, slideEyelet } from '../layout/hanging.ts';
import type { CardTarget } from '../motion/card.ts';
import { lifeAfter } from '../motion/life.ts';
import { stepsFor } from '../motion/spring.ts';
import { hungTilt, playedTilt } from '../motion/tilt.ts';
import { Pulse } from '../Pulse.ts';
import { eventBetween, type Mishap, type TableEvent, type TableState } from '../tableState.ts';
import { Balance } from './Balance.ts';
import { ClaimCard } from './ClaimCard.ts';
import type { PartSheet } from './partSheet.ts';
import { Thread } from './Thread.ts';

/** How far a card is lifted when it is picked up, in CSS pixels. */
const lift = 10;

/** The steepest tilt that placed claims give the beam, by screen, in degrees. */
const steepestPlayed: Readonly<Record<Pose, number>> = { title: 0, table: 2.6, results: 6.5 };

const weightShare: Readonly<Record<Conviction, number>> = { leaning: 0.62, fairlySure: 0.8, certain: 1 };

/** How long a bubble or a flask waits before something happens to it, in milliseconds. */
const suspenseMs = 210;

const emptyTable: TableState = { seed: null, placements: [], turned: null };

const emptyHand: Hand = { place: null, pull: null };

/** How a picture is drawn: what from, and with how many pixels for one CSS pixel. */
export interface Costume {
  readonly sheet: PartSheet;
  readonly layout: BalanceLayout;
  readonly palette: Palette;
  readonly ratio: number;
}

/** The balance and the card: what a player has done, shown as things that move. */
export class Table {
  readonly #scene: Scene;
  readonly #pulse: Pulse;
  readonly #root: GameObjects.Container;
  readonly #balance: Balance;
  readonly #thread: Thread;
  readonly #card: ClaimCard;
  #layout: BalanceLayout | null = null;
  #pose: Pose = 'title';
  #state: TableState = emptyTable;
  #hand: Hand = emptyHand;
  #isCalm = false;
  #lastMs: number | null = null;
  #restMs = 0;
  #quietMs = 0;
  #mishap: { readonly mishap: Mishap; readonly inMs: number } | null = null;

  /** @param holder the element that holds the cards. */
  constructor(scene: Scene, holder: HTMLElement) {
    this.#scene = scene;
    this.#pulse = new Pulse(scene.game);
    this.#root = scene.add.existing(new GameObjects.Container(scene).setVisible(false));
    this.#balance = new Balance(scene);
    this.#thread = new Thread(scene);
    this.#root.add([this.#balance, this.#thread]);
    this.#card = new ClaimCard(scene, holder);
  }

  get card(): ClaimCard {
    return this.#card;
  }

  /** Takes on a size and colours. */
  dress({ sheet, layout, palette, ratio }: Costume): void {
    this.#root.setScale(ratio).setVisible(true);
    this.#layout = layout;
    this.#balance.dress(sheet, layout, palette, ratio);
    this.#thread.dress(sheet);
    this.#balance.stand(layout.pivot);
    this.wake();
  }

  /** Shows another screen. */
  pose(pose: Pose): void {
    this.#pose = pose;
    this.wake();
  }

  /** Chooses between movement and stillness. */
  calm(isCalm: boolean): void {
    this.#isCalm = isCalm;
    this.wake();
  }

  /** Shows what the player does with the card. */
  hold(hand: Hand): void {
    this.#hand = hand;
    this.wake();
  }

  /** Shows what has been played. */
  show(state: TableState): void {
    const event = eventBetween(this.#state, state);
    this.#state = state;
    if (event === 'none') return;
    this.#weigh(state.placements);
    if (event === 'laidOut' || this.#isCalm) this.#card.show(state.turned ? 'back' : 'front');
    else if (event === 'placed') this.#place();
    else this.#goOn();
    if (event === 'laidOut') this.#balance.rest(this.#tilt);
    this.#foresee(event);
    this.wake();
  }

  /** What a wrong and certain claim does to the bubble or the flask shows when the card has turned half over. */
  #foresee(event: TableEvent): void {
    const mishap = this.#state.turned?.mishap ?? null;
    this.#mishap = null;
    if (!mishap) this.#balance.restore(this.#isCalm);
    else if (event === 'laidOut') this.#balance.suffer(mishap, 'past');
    else if (this.#isCalm) this.#balance.suffer(mishap, 'drawn');
    else this.#mishap = { mishap, inMs: suspenseMs };
  }

  #await(elapsedMs: number): void {
    if (!this.#mishap) return;
    const { mishap } = this.#mishap;
    const inMs = this.#mishap.inMs - elapsedMs;
    this.#mishap = inMs > 0 ? { mishap, inMs } : null;
    if (inMs <= 0) this.#balance.suffer(mishap, 'moving');
  }

  #weigh(placements: readonly Placement[]): void {
    const shares = (side: Side) =>
      placements.filter((each) => each.side === side).map((each) => weightShare[each.conviction]);
    this.#balance.weigh(shares('bubble'), shares('lab'));
  }

  #place(): void {
    this.#balance.jolt(this.#state.turned?.placement.side === 'bubble' ? -1 : 1);
    this.#card.turnOver();
  }

  #goOn(): void {
    const last = this.#state.placements.at(-1);
    const arm = (this.#layout?.sizes.arm ?? 0) * (last?.side === 'bubble' ? -1 : 1);
    const pan = this.#layout?.sizes.chain ?? 0;
    this.#card.takeAway({ x: this.#balance.x + arm, y: this.#balance.y + pan });
  }

  /** Draws at full speed until everything has come to rest. */
  wake(): void {
    this.#quietMs = 0;
    this.#pulse.quicken();
  }

  /** Moves everything on to that time and draws it. */
  update(timeMs: number): void {
    const elapsedMs = this.#lastMs === null ? 16 : Math.min(timeMs - this.#lastMs, 100);
    this.#lastMs = timeMs;
    const { steps, restMs } = stepsFor(elapsedMs, this.#restMs);
    this.#restMs = restMs;
    this.#quietMs += elapsedMs;
    this.#await(elapsedMs);
    this.#balance.advance(elapsedMs);
    this.#move(elapsedMs, steps);
    this.#draw(this.#isCalm ? 0 : elapsedMs * lifeAfter(this.#quietMs));
    this.#rest();
  }

  #move(elapsedMs: number, steps: number): void {
    const load = { tilt: this.#tilt, isHeld: this.#hand.place !== null };
    if (this.#isCalm) this.#balance.rest(load.tilt);
    else for (let step = 0; step < steps; step += 1) this.#balance.step(load);
    const target = this.#cardTarget;
    if (this.#isCalm) this.#card.settle(target);
    else this.#card.move(elapsedMs, steps, target);
  }

  #draw(livingMs: number): void {
    this.#balance.ink(this.#hungPlace ? holeOf(this.#hungPlace) : null);
    this.#balance.draw(livingMs);
    this.#card.draw();
    const { eyelet } = this.#card;
    const isThreaded = this.#hand.place !== null || this.#state.turned !== null;
    this.#thread.setVisible(isThreaded && this.#card.isFrontSeen && eyelet !== null);
    if (this.#hungPlace && eyelet)
      this.#thread.stretch(this.#balance.pointOfBeam(holeOf(this.#hungPlace)), eyelet);
  }

  /** Draws less often, or no more, once nothing moves. */
  #rest(): void {
    if (!this.#isStill) {
      this.#pulse.quicken();
    } else if (!this.#isCalm && lifeAfter(this.#quietMs) > 0) {
      this.#pulse.slow();
    } else {
      this.#pulse.stop();
      this.#lastMs = null;
    }
  }

  get #isStill(): boolean {
    return !this.#mishap && this.#balance.isStill(this.#tilt) && this.#card.isStill(this.#cardTarget);
  }

  /** The place whose hole a card hangs from. */
  get #hungPlace(): Placement | null {
    if (this.#pose !== 'table') return null;
    return this.#state.turned?.placement ?? this.#hand.place;
  }

  get #tilt(): number {
    const played = playedTilt(this.#state.placements, steepestPlayed[this.#pose]);
    return played + hungTilt(this.#hungPlace);
  }

  get #cardTarget(): CardTarget {
    const { place, pull } = this.#hand;
    const { rest } = this.#card;
    const held = this.#state.turned?.placement ?? place;
    if (!rest || !held)
      return { x: pull?.x ?? 0, y: pull?.y ?? 0, lean: 0, eyelet: 0, isDragged: pull !== null };
    const hole = this.#balance.pointOfBeam(holeOf(held));
    const hung = hangUnder(rest, hole, hole.y - this.#balance.y, this.#scene.scale.width / this.#root.scale);
    const { x, y } = pull ?? hung;
    const eyelet = slideEyelet(rest, x, hole, pull !== null);
    return { x, y: y - lift, lean: hungTilt(held) * 0.5, eyelet, isDragged: pull !== null };
  }

  /** Gives the card back and stops. */
  leave(): void {
    this.#pulse.end();
    this.#card.letGo();
  }
}
