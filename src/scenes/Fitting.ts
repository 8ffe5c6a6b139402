import type { Textures } from 'phaser';
import { type Palette, readPalette } from './drawing/palette.ts';
import { type BalanceLayout, layOutBalance } from './layout/balance.ts';
import { rectangleIn } from './measure.ts';
import { holes } from './objects/Balance.ts';
import { makePartSheet, type PartSheet } from './objects/partSheet.ts';
import type { Costume } from './objects/Table.ts';
import type { Setting } from './setting.ts';

const paletteOfPage = (): Palette => {
  const style = getComputedStyle(document.documentElement);
  return readPalette((property) => style.getPropertyValue(property));
};

/** Draws the parts of the balance for the place and the colours the page has for them. */
export class Fitting {
  readonly #textures: Textures.TextureManager;
  readonly #origin: HTMLElement;
  readonly #ratio: () => number;
  #worn: { readonly key: string; readonly costume: Costume } | null = null;
  #orders = 0;

  /** @param origin the element the canvas fills; `ratio` gives the pixels for one CSS pixel. */
  constructor(textures: Textures.TextureManager, origin: HTMLElement, ratio: () => number) {
    this.#textures = textures;
    this.#origin = origin;
    this.#ratio = ratio;
  }

  /**
   * Fits the balance into the setting's space.
   *
   * @returns what to put on, or null where a newer order has overtaken this one or the space has no size.
   */
  async costumeFor({ space, pose }: Setting): Promise<Costume | null> {
    this.#orders += 1;
    const order = this.#orders;
    const rectangle = rectangleIn(this.#origin, space);
    if (rectangle.width < 40 || rectangle.height < 40) return null;
    const layout = layOutBalance(rectangle, pose);
    const palette = paletteOfPage();
    const ratio = this.#ratio();
    const key = JSON.stringify([layout.sizes, palette, ratio]);
    if (this.#worn?.key === key) return this.#moved(layout);
    const sheet = await makePartSheet(this.#textures, `parts-${order}`, {
      palette,
      sizes: layout.sizes,
      holes,
      ratio,
    });
    if (order !== this.#orders) {
      sheet.destroy();
      return null;
    }
    return this.#wear(key, { sheet, layout, palette, ratio });
  }

  #moved(layout: BalanceLayout): Costume | null {
    return this.#worn ? { ...this.#worn.costume, layout } : null;
  }

  #wear(key: string, costume: Costume): Costume {
    this.#old = this.#worn?.costume.sheet ?? null;
    this.#worn = { key, costume };
    return costume;
  }

  #old: PartSheet | null = null;

  /** Frees the sheet that was worn before, once nothing shows it any more. */
  tidy(): void {
    this.#old?.destroy();
    this.#old = null;
  }
}
