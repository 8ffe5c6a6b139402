import { type Palette, readPalette } from '../../../src/scenes/drawing/palette.ts';

/** Colours that no scheme has, so that a drawing shows which of them it uses. */
export const aPalette: Palette = readPalette((property) =>
  property === '--serif'
    ? ' "A Serif", serif'
    : property === '--glass-alpha'
      ? ' .34'
      : ` #${property.length}`,
);
