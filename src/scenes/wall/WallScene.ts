import { Scene } from 'phaser';
import { WallBalance } from './WallBalance.ts';

/** The scene of the projector's wall. */
export class WallScene extends Scene {
  readonly #onCreated: (balance: WallBalance) => void;
  #balance: WallBalance | null = null;

  /** @param onCreated gets the balance once it can be drawn. */
  constructor(onCreated: (balance: WallBalance) => void) {
    super('wall');
    this.#onCreated = onCreated;
  }

  /** Called by Phaser once. */
  create(): void {
    this.#balance = new WallBalance(this);
    this.#onCreated(this.#balance);
  }

  /** Called by Phaser on every frame. */
  override update(timeMs: number): void {
    this.#balance?.update(timeMs);
  }
}
