import { Scene } from 'phaser';
import { Table } from './objects/Table.ts';
import type { TableParents } from './setting.ts';

/** The scene of the balance and the card. */
export class TableScene extends Scene {
  readonly #parents: TableParents;
  readonly #onCreated: (table: Table) => void;
  #table: Table | null = null;

  /** @param onCreated gets the table once it stands, still without a picture. */
  constructor(parents: TableParents, onCreated: (table: Table) => void) {
    super('table');
    this.#parents = parents;
    this.#onCreated = onCreated;
  }

  /** Called by Phaser once. */
  create(): void {
    this.#table = new Table(this, this.#parents);
    this.#onCreated(this.#table);
  }

  /** Called by Phaser on every frame. */
  override update(timeMs: number): void {
    this.#table?.update(timeMs);
  }
}
