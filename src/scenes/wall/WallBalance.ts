import { GameObjects, type Scene } from 'phaser';
import { lifeAfter } from '../motion/life.ts';
import { Balance } from '../objects/Balance.ts';
import { FrameTime } from '../objects/FrameTime.ts';
import type { Costume } from '../objects/Table.ts';
import { Pulse } from '../Pulse.ts';
import { emptyLoad, type WallLoad } from './wallLoad.ts';

/** How long the vote before the talk is looked at until the one after it comes. */
const pauseMs = 2400;

/** The balance of the solo game, weighing what a class has voted. */
export class WallBalance {
  readonly #pulse: Pulse;
  readonly #root: GameObjects.Container;
  readonly #balance: Balance;
  readonly #time = new FrameTime();
  #isCalm = false;
  #load: WallLoad = emptyLoad;
  #coming: readonly WallLoad[] = [];
  #waitedMs = 0;

  constructor(scene: Scene) {
    this.#pulse = new Pulse(scene.game);
    this.#root = scene.add.existing(new GameObjects.Container(scene).setVisible(false));
    this.#balance = new Balance(scene);
    this.#root.add(this.#balance);
  }

  /** Takes on a size and colours. */
  dress({ sheet, layout, palette, ratio }: Costume): void {
    this.#root.setScale(ratio).setVisible(true);
    this.#balance.dress(sheet, layout, palette, ratio);
    this.#balance.stand(layout.pivot);
    this.wake();
  }

  /** Chooses between movement and stillness. */
  calm(isCalm: boolean): void {
    this.#isCalm = isCalm;
    this.wake();
  }

  /** Weighs one load after the other, at least one; without movement only the last. */
  show(loads: readonly WallLoad[]): void {
    const [first = emptyLoad, ...others] = this.#isCalm ? loads.slice(-1) : loads;
    this.#coming = others;
    this.#waitedMs = 0;
    this.#weigh(first);
  }

  #weigh(load: WallLoad): void {
    this.#load = load;
    this.#balance.weigh(load.bubble, load.lab);
    this.wake();
  }

  /** Draws at full speed until everything has come to rest. */
  wake(): void {
    this.#time.stir();
    this.#pulse.quicken();
  }

  /** Moves everything on to that time and draws it. */
  update(timeMs: number): void {
    const { elapsedMs, steps } = this.#time.pass(timeMs);
    this.#goOn(elapsedMs);
    this.#balance.advance(elapsedMs);
    const { tilt } = this.#load;
    if (this.#isCalm) this.#balance.rest(tilt);
    else for (let step = 0; step < steps; step += 1) this.#balance.step({ tilt, isHeld: false });
    this.#balance.draw(this.#isCalm ? 0 : elapsedMs * lifeAfter(this.#time.quietMs));
    this.#rest(tilt);
  }

  #goOn(elapsedMs: number): void {
    const [next, ...others] = this.#coming;
    if (!next) return;
    this.#waitedMs += elapsedMs;
    if (this.#waitedMs < pauseMs) return;
    this.#waitedMs = 0;
    this.#coming = others;
    this.#weigh(next);
  }

  /** Draws less often, or no more, once nothing moves. */
  #rest(tilt: number): void {
    if (this.#coming.length > 0 || !(this.#isCalm || this.#balance.isStill(tilt))) this.#pulse.quicken();
    else if (!this.#isCalm && lifeAfter(this.#time.quietMs) > 0) this.#pulse.slow();
    else {
      this.#pulse.stop();
      this.#time.halt();
    }
  }

  /** Stops for good. */
  leave(): void {
    this.#pulse.end();
  }
}
