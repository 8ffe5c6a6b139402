import { GameObjects, type Scene } from 'phaser';
import type { BalanceSizes } from '../layout/balance.ts';
import type { PartSheet } from './partSheet.ts';

/** What the beam rests on: a shaft on its foot. Its zero point is the pivot. */
export class Column extends GameObjects.Container {
  readonly #shaft: GameObjects.Image;
  readonly #foot: GameObjects.Image;

  constructor(scene: Scene) {
    super(scene);
    this.#shaft = new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.#foot = new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.add([this.#shaft, this.#foot]);
  }

  /** Takes on a size and colours. */
  dress(sheet: PartSheet, { column }: BalanceSizes): void {
    sheet.dress(this.#shaft, 'shaft');
    sheet.dress(this.#foot, 'foot');
    this.#foot.setPosition(0, column);
  }
}
