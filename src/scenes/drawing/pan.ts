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

/** The chains of a pan, each by the point of the rim it leads to, from the middle of the pan. */
export const chainEnds = ({ pan }: BalanceSizes) => ({
  left: { x: 4 - pan, y: 0 },
  right: { x: pan - 4, y: 0 },
  far: { x: pan * 0.12, y: -pan * 0.1 },
});

/** @returns a chain of that length, hanging from its zero point. */
export const drawChain = (palette: Palette, sizes: BalanceSizes): Drawing => {
  const length = Math.hypot(sizes.pan - 4, sizes.chain - chainStart(sizes));
  const links = { 'stroke-dasharray': '3.2 2.2', 'stroke-linecap': 'butt' };
  return {
    box: { left: -1.5, top: 0, right: 1.5, bottom: length },
    marks: line(palette, path('M', 0, 0, 'V', length), 1.4, links),
  };
};

/** @returns the far rim of a pan and its inside, drawn round the end of the beam it hangs from. */
export const drawPanBack = (palette: Palette, { pan, chain }: BalanceSizes): Drawing => ({
  box: { left: -pan - 2, top: chain - pan * 0.13 - 2, right: pan + 2, bottom: chain + pan * 0.13 + 2 },
  marks: [
    ellipse(chain, pan, pan * 0.13, { fill: palette.brassLo, stroke: palette.ink, 'stroke-width': 1.5 }),
    ellipse(chain + 2, pan * 0.86, pan * 0.08, { fill: palette.brassHi, opacity: 0.35 }),
  ].join(''),
});

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
export const drawPanFront = (palette: Palette, { pan, chain }: BalanceSizes): Drawing => ({
  box: { left: -pan - 2, top: chain - 2, right: pan + 2, bottom: chain + 0.28 * pan + 2 },
  marks: brass(palette, bowl(pan, chain), 'across') + hatch(palette, bowlShade(pan, chain)),
});
