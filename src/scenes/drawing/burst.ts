import { circle, line } from './ink.ts';
import type { Palette } from './palette.ts';
import { type Drawing, element, onCircle, path } from './svg.ts';
import { cssColour, filmColour } from './thinFilm.ts';

/** Thicknesses of film, in nanometres, whose colours the drops have. */
const dropFilms = [150, 230, 330, 420, 560] as const;

/** How large a drop is drawn, in CSS pixels; it is shown smaller. */
export const dropRadius = 9;

const square = (reach: number): Drawing['box'] => ({
  left: -reach,
  top: -reach,
  right: reach,
  bottom: reach,
});

/** @returns a drop of that colour of the film, 0 to 4. */
export const drawDrop = (palette: Palette, colour: number): Drawing => {
  const fill = cssColour(filmColour(dropFilms[colour] ?? 300, 1));
  const shine = element('circle', { cx: -2.8, cy: -2.8, r: 2.4, fill: '#fff' });
  return {
    box: square(dropRadius + 2),
    marks: line(palette, circle(0, 0, dropRadius), 2.4, { fill, 'fill-opacity': 0.85 }) + shine,
  };
};

/** @returns a drop too small to show a colour. */
export const drawDot = (palette: Palette): Drawing => ({
  box: square(dropRadius + 2),
  marks: element('circle', { r: dropRadius, fill: palette.bubbleInk }),
});

/** Half the angle a strand takes up on the ring, in degrees, by shape. */
const halfAngles = [26, 19, 14] as const;

/** A string of film draws itself together into beads, thickest in the middle. */
const beadsOf = (radius: number, half: number): readonly (readonly [number, number, number])[] =>
  [-0.86, -0.5, -0.12, 0.3, 0.66, 0.94].map((share) => {
    const [x, y] = onCircle(radius, share * half);
    return [x - radius, y, radius * (0.036 - 0.024 * Math.abs(share))];
  });

/** Outside it has the bubble's own curve; inside it is a little flatter, so that it tapers to both ends. */
const crescent = (radius: number, half: number): string => {
  const thick = radius * 0.055;
  const [x0, y0] = onCircle(radius, -half);
  const [x1, y1] = onCircle(radius, half);
  const end = x0 - radius;
  return path(
    ...['M', end, y0, 'A', radius, radius, 0, 0, 1, x1 - radius, y1],
    ...['Q', -2 * thick - end, 0, end, y0, 'Z'],
  );
};

/**
 * @param radius of the bubble it was part of.
 * @returns a strand of torn film, bulging to the right, drawn round its middle.
 */
export const drawStrand = (palette: Palette, radius: number, shape: number): Drawing => {
  const half = halfAngles[shape] ?? 20;
  const [, reach] = onCircle(radius, half);
  const colours = [0, 1, 2, 3].map((step) =>
    element('stop', {
      offset: step / 3,
      'stop-color': cssColour(filmColour(170 + shape * 60 + step * 80, 1)),
    }),
  );
  const id = `strand-${shape}`;
  const gradient = element(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: 0, y1: -reach, x2: 0, y2: reach },
    colours.join(''),
  );
  const beads = beadsOf(radius, half).map(([x, y, size]) =>
    line(palette, circle(x, y, size), 1.2, { fill: `url(#${id})` }),
  );
  return {
    box: { left: -radius * 0.2 - 4, top: -reach - 4, right: radius * 0.05 + 4, bottom: reach + 4 },
    marks: gradient + line(palette, crescent(radius, half), 1.3, { fill: `url(#${id})` }) + beads.join(''),
  };
};

/** How long a stroke is drawn, in CSS pixels; it is shown longer or shorter. */
export const tickLength = 16;

/** @returns one of the short strokes that a burst leaves in the air, pointing to the right. */
export const drawTick = (palette: Palette): Drawing => ({
  box: { left: 0, top: -2, right: tickLength, bottom: 2 },
  marks: line(palette, path('M', 2, 0, 'H', tickLength - 2), 1.6),
});

/** @returns the dotted ring that is left where the bubble was. */
export const drawGhostRing = (palette: Palette, radius: number): Drawing => ({
  box: square(radius + 3),
  marks: line(palette, circle(0, 0, radius), 1.4, { 'stroke-dasharray': '1 7', opacity: 0.7 }),
});

/** @returns what is left in the pan: a wet film and some drops, standing on the middle of the pan. */
export const drawWetPan = (palette: Palette, pan: number): Drawing => {
  const colour = (thickness: number) => cssColour(filmColour(thickness, 1));
  const wet = element('ellipse', {
    ...{ cx: 0, cy: 0, rx: pan * 0.42, ry: pan * 0.05, fill: colour(420), 'fill-opacity': 0.75 },
    ...{ stroke: palette.ink, 'stroke-width': 1.2 },
  });
  const drops = [
    [-0.56, 0.022, 230],
    [-0.16, 0.03, 330],
    [0.24, 0.036, 150],
    [0.5, 0.024, 560],
  ].map(([x = 0, size = 0, thickness = 0]) =>
    line(palette, circle(x * pan, -size * pan * 0.4, size * pan), 1.2, { fill: colour(thickness) }),
  );
  return {
    box: { left: -pan * 0.7, top: -pan * 0.12, right: pan * 0.7, bottom: pan * 0.1 },
    marks: wet + drops.join(''),
  };
};
