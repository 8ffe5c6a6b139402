import { circle, line } from './ink.ts';
import type { Palette } from './palette.ts';
import { type Drawing, element, path } from './svg.ts';

const filled = ({ liquid }: Palette) => ({ fill: liquid });

/** How high the stream is drawn, in CSS pixels; it is stretched to the height it falls. */
export const streamHeight = 100;

/** @returns the stream from the lip, hanging from its zero point, at its widest. */
export const drawStream = (palette: Palette, flask: number): Drawing => {
  const half = flask * 0.045;
  const left = path('M', -half, 0, 'Q', -half * 0.5, 40, -half * 0.7, streamHeight);
  const right = path('L', half * 0.7, streamHeight, 'Q', half * 0.4, 45, half, 0);
  return {
    box: { left: -half - 2, top: 0, right: half + 2, bottom: streamHeight },
    marks:
      element('path', { d: `${left} ${right}Z`, ...filled(palette) }) +
      line(palette, left, 1.6) +
      line(palette, `${path('M', half * 0.7, streamHeight, 'Q', half * 0.4, 45, half, 0)}`, 1.6) +
      line(palette, path('M', -half * 0.25, 6, 'Q', 0, 45, -half * 0.1, 92), half * 0.35, {
        stroke: palette.liquidHi,
        opacity: 0.8,
      }),
  };
};

/** @returns the liquid that stays in the pan, round the middle of the pan. */
export const drawPool = (palette: Palette, pan: number): Drawing => ({
  box: { left: -pan * 0.9, top: -pan * 0.12, right: pan * 0.9, bottom: pan * 0.14 },
  marks:
    element('ellipse', {
      ...{ rx: pan * 0.82, ry: pan * 0.085, ...filled(palette) },
      ...{ stroke: palette.ink, 'stroke-width': 1.4 },
    }) +
    element('ellipse', {
      ...{ cx: -pan * 0.18, cy: -pan * 0.02, rx: pan * 0.4, ry: pan * 0.025 },
      ...{ fill: palette.liquidHi, opacity: 0.7 },
    }),
});

/** @returns the puddle on the table, round the point where the stream lands, with the drops beside it. */
export const drawPuddle = (palette: Palette, flask: number): Drawing => {
  const reach = flask * 0.5;
  const edge = path(
    ...['M', -reach, 0, 'Q', -reach * 0.7, -flask * 0.05, -flask * 0.1, -flask * 0.04],
    ...['Q', reach * 0.75, -flask * 0.055, reach * 0.96, flask * 0.005],
    ...['Q', reach, flask * 0.045, reach * 0.3, flask * 0.055],
    ...['Q', -reach * 0.9, flask * 0.06, -reach, 0, 'Z'],
  );
  const drops = [
    [-1.12, -0.03, 0.016],
    [1.1, -0.035, 0.02],
    [1.24, 0.02, 0.012],
    [-1.24, 0.02, 0.01],
  ].map(([x = 0, y = 0, size = 0]) =>
    line(palette, circle(x * reach, y * flask, size * flask), 1.2, filled(palette)),
  );
  const shine = element('ellipse', {
    ...{ cx: -reach * 0.2, cy: -flask * 0.008, rx: reach * 0.45, ry: flask * 0.012 },
    ...{ fill: palette.liquidHi, opacity: 0.7 },
  });
  return {
    box: { left: -reach * 1.3, top: -flask * 0.08, right: reach * 1.3, bottom: flask * 0.08 },
    marks: line(palette, edge, 1.7, filled(palette)) + shine + drops.join(''),
  };
};
