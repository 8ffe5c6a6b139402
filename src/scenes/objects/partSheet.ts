import type { GameObjects, Textures } from 'phaser';
import type { Holes } from '../drawing/beam.ts';
import type { Palette } from '../drawing/palette.ts';
import { drawParts, type PartName } from '../drawing/parts.ts';
import { layOutSheet, type Sheet } from '../drawing/sheet.ts';
import type { BalanceSizes } from '../layout/balance.ts';

/** The drawn parts as one texture. */
export interface PartSheet {
  /** Shows a part in an image, turning about the part's zero point, one CSS pixel to one unit. */
  readonly dress: (image: GameObjects.Image, name: PartName) => void;
  /** Frees the texture; no image may show it any more. */
  readonly destroy: () => void;
}

/** What a sheet is drawn from; `ratio` is the screen's pixels for one CSS pixel. */
export interface SheetOrder {
  readonly palette: Palette;
  readonly sizes: BalanceSizes;
  readonly holes: Holes;
  readonly ratio: number;
}

const loadImage = async (svg: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
};

/** An SVG image would be drawn anew, shape by shape, on every frame; a canvas is only copied. */
const rasterise = async ({ svg, width, height }: Sheet<PartName>): Promise<HTMLCanvasElement> => {
  const image = await loadImage(svg);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas;
};

/**
 * @param key the texture's name, never used before.
 * @returns the sheet, drawn and ready to show.
 */
export const makePartSheet = async (
  textures: Textures.TextureManager,
  key: string,
  { palette, sizes, holes, ratio }: SheetOrder,
): Promise<PartSheet> => {
  const sheet = layOutSheet(palette, drawParts(palette, sizes, holes), ratio);
  const texture = textures.addCanvas(key, await rasterise(sheet));
  for (const [name, { x, y, width, height }] of Object.entries(sheet.cuttings))
    texture?.add(name, 0, x, y, width, height);
  const dress = (image: GameObjects.Image, name: PartName): void => {
    const { zeroX, zeroY } = sheet.cuttings[name];
    image
      .setTexture(key, name)
      .setDisplayOrigin(zeroX, zeroY)
      .setScale(1 / ratio);
  };
  return { dress, destroy: () => textures.remove(key) };
};
