import type { BalanceSizes } from '../layout/balance.ts';
import { brass, hatch } from './ink.ts';
import type { Palette } from './palette.ts';
import { type Drawing, element, path, short } from './svg.ts';

const shaft = (foot: number): string =>
  `${path('M', -9, 0, 'L', -11, foot - 60, 'Q', -12, foot - 46, -24, foot - 38, 'V', foot - 30, 'H', 24)} ${path('V', foot - 38, 'Q', 12, foot - 46, 11, foot - 60, 'L', 9, 0, 'Z')}`;

const dome = (foot: number): string =>
  path(
    'M',
    -92,
    foot - 12,
    'Q',
    -84,
    foot - 34,
    -36,
    foot - 41,
    'H',
    36,
    'Q',
    84,
    foot - 34,
    92,
    foot - 12,
    'Z',
  );

const plinth = (foot: number): string => path('M', -106, foot - 12, 'H', 106, 'V', foot, 'H', -106, 'Z');

/** @returns the column the beam rests on, with its foot, drawn round the pivot. */
export const drawColumn = (palette: Palette, { column, detail }: BalanceSizes): Drawing => {
  const foot = column / detail;
  const width = 1.6 / detail;
  const shades = [52, 58, 64, 70, 76].map((x) => path('M', x, foot - 14, 'l', -7, -7)).join('');
  const marks = [
    brass(palette, shaft(foot), 'upright', width),
    brass(palette, 'M-13 64h26v9h-26Z', 'upright', width),
    brass(palette, 'M-15 52q15 -9 30 0v9h-30Z', 'upright', width),
    brass(palette, dome(foot), 'across', width),
    brass(palette, plinth(foot), 'across', width),
    hatch(palette, shades),
  ];
  return {
    box: { left: -108 * detail, top: -2, right: 108 * detail, bottom: column + 2 },
    marks: element('g', { transform: `scale(${short(detail)})` }, marks.join('')),
  };
};
