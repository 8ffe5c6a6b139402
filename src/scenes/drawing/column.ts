import type { BalanceSizes } from '../layout/balance.ts';
import { brass, hatch } from './ink.ts';
import type { Palette } from './palette.ts';
import { type Drawing, element, path, short } from './svg.ts';

/** How far above the table the shaft meets the foot, at a detail of 1. */
const footHeight = 41;

const shaft = (foot: number): string =>
  [
    path('M', -9, 0, 'L', -11, foot - 60, 'Q', -12, foot - 46, -24, foot - 38, 'V', foot - 30, 'H', 24),
    path('V', foot - 38, 'Q', 12, foot - 46, 11, foot - 60, 'L', 9, 0, 'Z'),
  ].join(' ');

const scaled = (detail: number, marks: readonly string[]): string =>
  element('g', { transform: `scale(${short(detail)})` }, marks.join(''));

/** @returns the shaft that carries the beam, drawn round the pivot. */
export const drawShaft = (palette: Palette, { column, detail }: BalanceSizes): Drawing => {
  const width = 1.6 / detail;
  return {
    box: { left: -26 * detail, top: -2, right: 26 * detail, bottom: column - 29 * detail },
    marks: scaled(detail, [
      brass(palette, shaft(column / detail), 'upright', width),
      brass(palette, 'M-13 64h26v9h-26Z', 'upright', width),
      brass(palette, 'M-15 52q15 -9 30 0v9h-30Z', 'upright', width),
    ]),
  };
};

/** @returns the foot of the column, standing on its zero point. */
export const drawFoot = (palette: Palette, { detail }: BalanceSizes): Drawing => {
  const width = 1.6 / detail;
  const shades = [52, 58, 64, 70, 76].map((x) => path('M', x, -14, 'l', -7, -7)).join('');
  return {
    box: { left: -108 * detail, top: -(footHeight + 2) * detail, right: 108 * detail, bottom: 2 },
    marks: scaled(detail, [
      brass(palette, 'M-92 -12Q-84 -34 -36 -41H36Q84 -34 92 -12Z', 'across', width),
      brass(palette, 'M-106 -12H106V0H-106Z', 'across', width),
      hatch(palette, shades),
    ]),
  };
};
