import { Scene } from 'phaser';
import { Web } from './Web.ts';

/** The scene of the argument map. */
export class MapScene extends Scene {
  readonly #onCreated: (web: Web) => void;
  #web: Web | null = null;

  /** @param onCreated gets the threads and seals once they can be drawn. */
  constructor(onCreated: (web: Web) => void) {
    super('map');
    this.#onCreated = onCreated;
  }

  /** Called by Phaser once. */
  create(): void {
    this.#web = new Web(this);
    this.#onCreated(this.#web);
  }

  /** Called by Phaser on every frame. */
  override update(timeMs: number): void {
    this.#web?.update(timeMs);
  }
}
