import type { Palette } from './palette.ts';
import { type Attributes, element, path } from './svg.ts';

const stops = (colours: readonly (readonly [number, string])[]): string =>
  colours.map(([offset, colour]) => element('stop', { offset, 'stop-color': colour })).join('');

/** @returns the gradients that {@link brass} and the liquid use; a picture needs them once. */
export const gradients = ({ brassHi, brass, brassLo, liquidHi, liquid, liquidLo }: Palette): string => {
  const across = stops([
    [0, brassHi],
    [0.3, brass],
    [0.72, brassLo],
    [1, brass],
  ]);
  const upright = stops([
    [0, brassLo],
    [0.28, brassHi],
    [0.45, brass],
    [0.85, brassLo],
    [1, brass],
  ]);
  const deep = stops([
    [0, liquidHi],
    [0.35, liquid],
    [1, liquidLo],
  ]);
  return element(
    'defs',
    {},
    element('linearGradient', { id: 'brass-across', x1: 0, y1: 0, x2: 0, y2: 1 }, across) +
      element('linearGradient', { id: 'brass-upright', x1: 0, y1: 0, x2: 1, y2: 0 }, upright) +
      element('linearGradient', { id: 'liquid', x1: 0, y1: 0, x2: 1, y2: 0.25 }, deep),
  );
};

/** @returns a line of ink; `more` adds or replaces attributes. */
export const line = (palette: Palette, d: string, width = 2, more: Attributes = {}): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: palette.ink,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });

/** @returns short strokes of shade. */
export const hatch = (palette: Palette, d: string): string => line(palette, d, 0.8, { opacity: 0.55 });

/** @returns a piece of brass: lit from above when it lies `across`, from the left when it stands `upright`. */
export const brass = (palette: Palette, d: string, way: 'across' | 'upright', width = 1.6): string =>
  line(palette, d, width, { fill: `url(#brass-${way})` });

/** @returns path data of a whole circle. */
export const circle = (x: number, y: number, radius: number): string => {
  const half = path('a', radius, radius, 0, 1, 0);
  return `${path('M', x - radius, y)}${half} ${path(2 * radius, 0)}${half} ${path(-2 * radius, 0)}Z`;
};
