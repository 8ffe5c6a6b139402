import { GameObjects, type Scene } from 'phaser';
import { holeOf } from '../../domain/placing.ts';
import type { Conviction, Placement, Side } from '../../domain/vocabulary.ts';
import type { Hand } from '../../stores/hand.ts';
import type { Palette } from '../drawing/palette.ts';
import type { BalanceLayout, Pose } from '../layout/balance.ts';
import { lifeAfter } from '../motion/life.ts';
import { stepsFor } from '../motion/spring.ts';
import { hungTilt, playedTilt } from '../motion/tilt.ts';
import { Pulse } from '../Pulse.ts';
import { emptyTable, eventBetween, type Mishap, type TableEvent, type TableState } from '../tableState.ts';
import { Balance } from './Balance.ts';
import type { ClaimCard } from './ClaimCard.ts';
import { HungCard } from './HungCard.ts';
import type { PartSheet } from './partSheet.ts';

/** The steepest tilt that placed claims give the beam, by screen, in degrees. */
const steepestPlayed: Readonly<Record<Pose, number>> = { title: 4, table: 2.6, results: 6.5 };

const weightShare: Readonly<Record<Conviction, number>> = { leaning: 0.62, fairlySure: 0.8, certain: 1 };

/** How long a bubble or a flask waits before something happens to it, in milliseconds. */
const suspenseMs = 210;

/** How long the balance takes to come into view, and how far off its level it is then. */
const arrivalMs = 260;
const arrivalTilt = 3.4;

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
  readonly #hung: HungCard;
  #layout: BalanceLayout | null = null;
  #pose: Pose = 'title';
  #game: TableState = emptyTable;
  /** What of the game is shown on this screen. */
  #state: TableState = emptyTable;
  #hand: Hand = emptyHand;
  #isCalm = false;
  #lastMs: number | null = null;
  #leftMs = 0;
  #quietMs = 0;
  #isTravelDue = false;
  #mishap: { readonly mishap: Mishap; readonly inMs: number } | null = null;

  /** @param holder the element that holds the cards. */
  constructor(scene: Scene, holder: HTMLElement) {
    this.#scene = scene;
    this.#pulse = new Pulse(scene.game);
    this.#root = scene.add.existing(new GameObjects.Container(scene).setVisible(false));
    this.#balance = new Balance(scene);
    this.#hung = new HungCard(scene, holder, this.#balance);
    this.#root.add([this.#balance, ...this.#hung.inAir]);
  }

  get card(): ClaimCard {
    return this.#hung.card;
  }

  /** Takes on a size and colours. */
  dress({ sheet, layout, palette, ratio }: Costume): void {
    this.#root.setScale(ratio).setVisible(true);
    const isFirst = this.#layout === null;
    this.#layout = layout;
    this.#balance.dress(sheet, layout, palette, ratio);
    this.#hung.dress(sheet);
    if (isFirst) this.#arrive();
    else if (this.#isCalm || !this.#isTravelDue) this.#balance.stand(layout.pivot);
    else this.#balance.travel(layout.pivot);
    this.#isTravelDue = false;
    this.wake();
  }

  /** Out of nothing the balance comes into view off its level, and finds it. */
  #arrive(): void {
    this.#balance.stand(this.#layout?.pivot ?? { x: 0, y: 0 });
    this.#balance.rest(this.#isCalm ? this.#tilt : this.#tilt - arrivalTilt);
    if (!this.#isCalm) this.#root.setAlpha(0);
  }

  /** Shows another screen. */
  pose(pose: Pose): void {
    this.#isTravelDue = pose !== this.#pose;
    this.#pose = pose;
    this.#present();
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
  show(game: TableState): void {
    this.#game = game;
    this.#present();
  }

  #present(): void {
    const before = this.#state;
    this.#state = this.#pose === 'title' && !this.#game.isUnderVerdict ? emptyTable : this.#game;
    const event = eventBetween(before, this.#state);
    this.wake();
    if (event === 'none') return;
    this.#weigh(this.#state.placements);
    this.#foresee(event);
    if (event === 'laidOut' || this.#isCalm) this.card.show(this.#state.turned ? 'back' : 'front');
    else if (event === 'placed') this.#place();
    else this.#goOn(before.turned?.side ?? 'bubble');
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
    this.card.turnOver();
  }

  /** The back goes to the pan of the side that the claim helps. */
  #goOn(side: Side): void {
    const { arm, chain } = this.#layout?.sizes ?? { arm: 0, chain: 0 };
    const pan = { x: this.#balance.x + (side === 'bubble' ? -arm : arm), y: this.#balance.y + chain };
    this.card.takeAway(pan);
  }

  /** Draws at full speed until everything has come to rest. */
  wake(): void {
    this.#quietMs = 0;
    this.#pulse.quicken();
  }

  /** Moves everything on to that time and draws it. */
  update(timeMs: number): void {
    const elapsedMs = this.#lastMs === null ? 16 : Math.min(Math.max(timeMs - this.#lastMs, 0), 100);
    this.#lastMs = timeMs;
    const { steps, restMs } = stepsFor(elapsedMs, this.#leftMs);
    this.#leftMs = restMs;
    this.#quietMs += elapsedMs;
    this.#appear(elapsedMs);
    this.#await(elapsedMs);
    this.#hung.hang(this.#hungPlace, this.#hand);
    this.#balance.advance(elapsedMs);
    if (this.#isCalm) this.#settle(elapsedMs);
    else this.#move(elapsedMs, steps);
    this.#draw(this.#isCalm ? 0 : elapsedMs * lifeAfter(this.#quietMs));
    this.#rest();
  }

  #move(elapsedMs: number, steps: number): void {
    const load = { tilt: this.#tilt, isHeld: this.#hand.place !== null };
    for (let step = 0; step < steps; step += 1) this.#balance.step(load);
    this.#hung.move(elapsedMs, steps, this.#screenWidth);
  }

  #settle(elapsedMs: number): void {
    this.#balance.rest(this.#tilt);
    this.#hung.settle(elapsedMs, this.#screenWidth);
  }

  #draw(livingMs: number): void {
    const hung = this.#hungPlace;
    this.#balance.ink(hung && holeOf(hung));
    this.#balance.breathe(this.#pose === 'title' && !this.#isCalm, livingMs);
    this.#balance.draw(livingMs);
    this.#hung.draw();
  }

  /** Comes into view. */
  #appear(elapsedMs: number): void {
    if (this.#root.alpha < 1) this.#root.setAlpha(Math.min(this.#root.alpha + elapsedMs / arrivalMs, 1));
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
    if (this.#isCalm) return !this.card.isFading;
    if (this.#mishap || this.#root.alpha < 1) return false;
    return this.#balance.isStill(this.#tilt) && this.#hung.isStill(this.#screenWidth);
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

  get #screenWidth(): number {
    return this.#scene.scale.width / this.#root.scale;
  }

  /** Gives the card back and stops. */
  leave(): void {
    this.#pulse.end();
    this.card.letGo();
  }
}
