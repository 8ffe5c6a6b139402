import { GameObjects, type Scene } from 'phaser';
import { holeOf } from '../../domain/placing.ts';
import type { Placement, Side } from '../../domain/vocabulary.ts';
import { emptyHand, type Hand } from '../../stores/hand.ts';
import type { Palette } from '../drawing/palette.ts';
import type { BalanceLayout, Pose } from '../layout/balance.ts';
import type { Point } from '../layout/hanging.ts';
import { weightsIn } from '../layout/weights.ts';
import { lifeAfter } from '../motion/life.ts';
import { hungTilt, playedTilt, repliedTilt } from '../motion/tilt.ts';
import type { Pace } from '../motion/turn.ts';
import { Pulse } from '../Pulse.ts';
import type { TableParents } from '../setting.ts';
import { emptyTable, eventBetween, replyBetween, type TableState } from '../tableState.ts';
import { Balance } from './Balance.ts';
import type { ClaimCard } from './ClaimCard.ts';
import { Fates } from './Fates.ts';
import { FrameTime } from './FrameTime.ts';
import { HungCard } from './HungCard.ts';
import type { PartSheet } from './partSheet.ts';
import { Sparing } from './Sparing.ts';

/** The steepest tilt that placed claims give the beam, by screen, in degrees. */
const steepestPlayed: Readonly<Record<Pose, number>> = { title: 4, table: 2.6, exchange: 2.6, results: 6.5 };

/** How long the balance takes to come into view, and how far off its level it is then. */
const arrivalMs = 260;
const arrivalTilt = 3.4;

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
  readonly #fates: Fates;
  readonly #hung: HungCard;
  readonly #sparing: Sparing;
  readonly #time = new FrameTime();
  #layout: BalanceLayout | null = null;
  #pose: Pose = 'title';
  #game: TableState = emptyTable;
  /** What of the game is shown on this screen. */
  #state: TableState = emptyTable;
  #hand: Hand = emptyHand;
  #isCalm = false;
  #isTravelDue = false;
  /** Whether the last frame has asked for another at once. */
  #isPrompt = false;

  constructor(scene: Scene, parents: TableParents) {
    this.#scene = scene;
    this.#pulse = new Pulse(scene.game);
    this.#root = scene.add.existing(new GameObjects.Container(scene).setVisible(false));
    this.#balance = new Balance(scene);
    this.#fates = new Fates(this.#balance);
    this.#hung = new HungCard(scene, parents, this.#balance);
    this.#root.add(this.#balance);
    this.#sparing = new Sparing(scene, this.#root);
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
    this.#sparing.note(hand, this.#hand);
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
    const reply = replyBetween(before, this.#state);
    if (reply && !this.#isCalm) this.#balance.jolt(reply === 'bubble' ? -1 : 1);
    if (event === 'none') return;
    const { placements } = this.#state;
    this.#balance.weigh(weightsIn('bubble', placements), weightsIn('lab', placements));
    this.#fates.foresee(this.#state.turned?.mishap ?? null, { event, isCalm: this.#isCalm });
    const pace = event === 'placed' && this.#hidesMishap ? 'patient' : 'prompt';
    if (event === 'laidOut' || this.#isCalm) this.card.show(this.#state.turned ? 'back' : 'front', pace);
    else if (event === 'placed') this.#place(pace);
    else this.#goOn(before.turned?.side ?? 'bubble');
  }

  #place(pace: Pace): void {
    this.#balance.jolt(this.#state.turned?.placement.side === 'bubble' ? -1 : 1);
    this.card.turnOver(pace);
  }

  /** Whether the turned card would lie on the pan where something is just about to burst or spill. */
  get #hidesMishap(): boolean {
    const { backRest } = this.card;
    const turned = this.#state.turned;
    if (!turned?.mishap || !backRest || !this.#layout) return false;
    const { x } = this.#panOf(turned.placement.side);
    const reach = this.#layout.sizes.pan;
    return backRest.x < x + reach && backRest.x + backRest.width > x - reach;
  }

  /** The middle of a pan's rim while the beam is level. */
  #panOf(side: Side): Point {
    const { arm, chain } = this.#layout?.sizes ?? { arm: 0, chain: 0 };
    return { x: this.#balance.x + (side === 'bubble' ? -arm : arm), y: this.#balance.y + chain };
  }

  /** The back goes to the pan of the side that the claim helps. */
  #goOn(side: Side): void {
    this.card.takeAway(this.#panOf(side));
  }

  /** Draws at full speed until everything has come to rest. */
  wake(): void {
    this.#time.stir();
    this.#pulse.quicken();
  }

  /** Moves everything on to that time and draws it; while the picture stands, the card alone. */
  update(timeMs: number): void {
    const { elapsedMs, steps } = this.#time.pass(timeMs);
    const isStanding = this.#stands(elapsedMs);
    if (!isStanding) this.#moveBalance(elapsedMs, steps);
    this.#moveCard(elapsedMs, steps);
    this.#rest(isStanding);
  }

  /** What happens to the balance is shown to its end; only how it leans may wait. */
  #stands(elapsedMs: number): boolean {
    if (!this.#layout) return false;
    const isWhole = this.#root.alpha === 1 && !this.#fates.isPending && this.#balance.isWhole;
    const isDragged = this.#isDragged && isWhole;
    return this.#sparing.decide({ elapsedMs, isPrompt: this.#isPrompt, isDragged });
  }

  #moveBalance(elapsedMs: number, steps: number): void {
    this.#appear(elapsedMs);
    this.#fates.advance(elapsedMs);
    this.#balance.advance(elapsedMs);
    const load = { tilt: this.#tilt, isHeld: this.#hand.place !== null };
    if (this.#isCalm) this.#balance.rest(this.#tilt);
    else for (let step = 0; step < steps; step += 1) this.#balance.step(load);
    this.#drawBalance(this.#isCalm || this.#isDragged ? 0 : elapsedMs * lifeAfter(this.#time.quietMs));
  }

  #drawBalance(livingMs: number): void {
    const hung = this.#hungPlace;
    this.#balance.ink(hung && holeOf(hung));
    this.#balance.breathe(this.#pose === 'title' && !this.#isCalm, livingMs);
    this.#balance.draw(livingMs);
  }

  #moveCard(elapsedMs: number, steps: number): void {
    this.#hung.hang(this.#hungPlace, this.#hand);
    if (this.#isCalm) this.#hung.settle(elapsedMs, this.#screenWidth);
    else this.#hung.move(elapsedMs, steps, this.#screenWidth);
    this.#hung.draw();
  }

  /** Comes into view. */
  #appear(elapsedMs: number): void {
    if (this.#root.alpha < 1) this.#root.setAlpha(Math.min(this.#root.alpha + elapsedMs / arrivalMs, 1));
  }

  /** Draws less often, or no more, once nothing moves. */
  #rest(isStanding: boolean): void {
    this.#isPrompt = isStanding || !this.#isStill;
    if (this.#isPrompt) {
      this.#pulse.quicken();
    } else if (!this.#isCalm && lifeAfter(this.#time.quietMs) > 0) {
      this.#pulse.slow();
    } else {
      this.#pulse.stop();
      this.#time.halt();
    }
  }

  get #isStill(): boolean {
    if (this.#isCalm) return !this.card.isFading;
    if (this.#fates.isPending || this.#root.alpha < 1) return false;
    return this.#balance.isStill(this.#tilt) && this.#hung.isStill(this.#screenWidth);
  }

  /** Film and gas wait meanwhile: nobody looks at them, and on a slow phone the card needs the time. */
  get #isDragged(): boolean {
    return this.#hand.pull !== null;
  }

  /** The place whose hole a card hangs from. */
  get #hungPlace(): Placement | null {
    if (this.#pose !== 'table' || !this.#layout) return null;
    return this.#state.turned?.placement ?? this.#hand.place;
  }

  get #tilt(): number {
    const played = playedTilt(this.#state.placements, steepestPlayed[this.#pose]);
    return played + hungTilt(this.#hungPlace) + repliedTilt(this.#state.replies);
  }

  get #screenWidth(): number {
    return this.#scene.scale.width / this.#root.scale;
  }

  /** Gives the card back and stops. */
  leave(): void {
    this.#pulse.end();
    this.#hung.leave();
  }
}
