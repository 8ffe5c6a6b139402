import type { BalanceSizes } from '../layout/balance.ts';
import { brass, hatch, line } from './ink.ts';
import type { Palette } from './palette.ts';
import { type Drawing, element, path } from './svg.ts';

/** @returns how far below the end of the beam the chains begin. */
export const chainStart = ({ detail }: BalanceSizes): number => 20 * detail;

const ellipse = (
  y: number,
  rx: number,
  ry: number,
  more: Readonly<Record<string, string | number>>,
): string => element('ellipse', { cx: 0, cy: y, rx, ry, ...more });

const boxOf = ({ pan, chain }: BalanceSizes): Drawing['box'] => ({
  left: -pan - 3,
  top: 0,
  right: pan + 3,
  bottom: chain + 0.28 * pan + 3,
});

/** @returns the chains and the far half of a pan, drawn round the end of the beam they hang from. */
export const drawPanBack = (palette: Palette, sizes: BalanceSizes): Drawing => {
  const { pan, chain } = sizes;
  const start = chainStart(sizes);
  const chains = path('M', 0, start, 'L', 4 - pan, chain, 'M', 0, start, 'L', pan - 4, chain);
  const far = path('M', 0, start, 'L', pan * 0.12, chain - pan * 0.1);
  return {
    box: boxOf(sizes),
    marks: [
      line(palette, chains, 1.4, { 'stroke-dasharray': '3.2 2.2', 'stroke-linecap': 'butt' }),
      line(palette, far, 1.1, { 'stroke-dasharray': '3.2 2.2', 'stroke-linecap': 'butt', opacity: 0.6 }),
      ellipse(chain, pan, pan * 0.13, { fill: palette.brassLo, stroke: palette.ink, 'stroke-width': 1.5 }),
      ellipse(chain + 2, pan * 0.86, pan * 0.08, { fill: palette.brassHi, opacity: 0.35 }),
    ].join(''),
  };
};

const bowl = (pan: number, y: number): string =>
  path(
    'M',
    -pan,
    y,
    'Q',
    -pan * 0.8,
    y + pan * 0.27,
    0,
    y + pan * 0.28,
    'Q',
    pan * 0.8,
    y + pan * 0.27,
    pan,
    y,
  ) + path('Q', 0, y + pan * 0.2, -pan, y, 'Z');

const bowlShade = (pan: number, y: number): string =>
  Array.from({ length: 14 }, (_, step) => {
    const x = pan * (0.08 + 0.055 * step);
    return path('M', x, y + pan * 0.2 - (x * x * 0.13) / pan, 'l', -pan * 0.05, pan * 0.07);
  }).join('');

/** @returns the near half of a pan, drawn round the end of the beam it hangs from. */
export const drawPanFront = (palette: Palette, sizes: BalanceSizes): Drawing => {
  const { pan, chain } = sizes;
  return {
    box: { ...boxOf(sizes), top: chain - 3 },
    marks: brass(palette, bowl(pan, chain), 'across') + hatch(palette, bowlShade(pan, chain)),
  };
};
