import { Scene } from 'phaser';
import { Table } from './objects/Table.ts';

/** The scene of the balance and the card. */
export class TableScene extends Scene {
  readonly #holder: HTMLElement;
  readonly #onCreated: (table: Table) => void;
  #table: Table | null = null;

  /**
   * @param holder the element that holds the cards.
   * @param onCreated gets the table once it stands, still without a picture.
   */
  constructor(holder: HTMLElement, onCreated: (table: Table) => void) {
    super('table');
    this.#holder = holder;
    this.#onCreated = onCreated;
  }

  /** Called by Phaser once. */
  create(): void {
    this.#table = new Table(this, this.#holder);
    this.#onCreated(this.#table);
  }

  /** Called by Phaser on every frame. */
  override update(timeMs: number): void {
    this.#table?.update(timeMs);
  }
}
