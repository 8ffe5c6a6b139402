import { GameObjects, type Scene } from 'phaser';
import type { BalanceSizes } from '../layout/balance.ts';
import type { PartSheet } from './partSheet.ts';

const numerals = ['numeral1', 'numeral2', 'numeral3'] as const;

/** The beam with its needle and the numbers of its holes; it turns about the pivot, its zero point. */
export class Beam extends GameObjects.Container {
  readonly #needle: GameObjects.Image;
  readonly #body: GameObjects.Image;
  readonly #inkedHole: GameObjects.Image;
  readonly #numerals: readonly (readonly [GameObjects.Image, GameObjects.Image])[];
  #arm = 0;

  constructor(scene: Scene) {
    super(scene);
    const image = () => new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.#needle = image();
    this.#body = image();
    this.#inkedHole = image();
    this.#numerals = numerals.map(() => [image(), image()] as const);
    this.add([this.#needle, this.#body, this.#inkedHole, ...this.#numerals.flat()]);
  }

  /** Takes on a size and colours. */
  dress(sheet: PartSheet, { arm, isNumbered }: BalanceSizes, holes: readonly number[]): void {
    this.#arm = arm;
    sheet.dress(this.#needle, 'needle');
    sheet.dress(this.#body, 'beam');
    sheet.dress(this.#inkedHole, 'inkedHole');
    this.#numerals.forEach((pair, step) => {
      const away = arm * (holes[step] ?? 0);
      pair.forEach((numeral, side) => {
        sheet.dress(numeral, numerals[step] ?? 'numeral1');
        numeral.setPosition(side === 0 ? -away : away, 0).setVisible(isNumbered);
      });
    });
  }

  /** Fills the hole at that share of the arm with ink; null empties it. */
  ink(hole: number | null): void {
    this.#inkedHole.setVisible(hole !== null).setPosition((hole ?? 0) * this.#arm, 0);
  }
}
