import { circle, line } from './ink.ts';
import type { Palette } from './palette.ts';
import { arc, type Drawing, element, onCircle, path } from './svg.ts';
import { cssColour, drainedThickness, filmColour } from './thinFilm.ts';

const pane = (outer: number, inner: number, from: number, to: number): string =>
  path(
    ...['M', ...onCircle(outer, from), 'A', outer, outer, 0, 0, 1, ...onCircle(outer, to)],
    ...['L', ...onCircle(inner, to), 'A', inner, inner, 0, 0, 0, ...onCircle(inner, from), 'Z'],
  );

/** The reflection of a window with four panes, beginning at an angle. */
const reflectedWindow = (radius: number, from: number): string =>
  [
    pane(0.83 * radius, 0.68 * radius, from, from + 17),
    pane(0.83 * radius, 0.68 * radius, from + 19.5, from + 36),
    pane(0.65 * radius, 0.46 * radius, from + 1, from + 17),
    pane(0.65 * radius, 0.46 * radius, from + 19.5, from + 35),
  ].join('');

/** @returns what lies over the film and does not flow: two reflections of a window and the ink ring. */
export const drawBubbleRing = (palette: Palette, radius: number): Drawing => {
  const isLarge = radius > 60;
  const edge = radius + 4;
  return {
    box: { left: -edge, top: -edge, right: edge, bottom: edge },
    marks: [
      element('path', { d: reflectedWindow(radius, 206), fill: '#fff', opacity: 0.9 }),
      element('path', { d: reflectedWindow(0.98 * radius, 30), fill: '#fff', opacity: 0.38 }),
      line(palette, arc(0.9 * radius, 20, 80), 1.2, { opacity: 0.35 }),
      line(palette, circle(0, 0, radius), isLarge ? 2 : 1.5),
      line(palette, arc(radius, 28, 108), isLarge ? 3.4 : 2.4),
    ].join(''),
  };
};

/** How many stops the film's gradient has from top to bottom. */
const filmStops = 28;

const filmGradient = (): string =>
  Array.from({ length: filmStops }, (_, step) => {
    const height = step / (filmStops - 1);
    return element('stop', {
      offset: height,
      'stop-color': cssColour(filmColour(drainedThickness(height))),
    });
  }).join('');

/** How opaque the film is from the middle of the bubble to its rim. */
const opacities = [
  [0, 0.1],
  [0.5, 0.2],
  [0.76, 0.55],
  [0.92, 0.95],
  [1, 1],
] as const;

const stillFilm = (radius: number): string => {
  const swirl =
    element('feTurbulence', { type: 'fractalNoise', baseFrequency: '.011 .017', numOctaves: 2, seed: 11 }) +
    element('feDisplacementMap', {
      in: 'SourceGraphic',
      scale: radius / 2,
      xChannelSelector: 'R',
      yChannelSelector: 'G',
    });
  const fade = opacities.map(([offset, opacity]) =>
    element('stop', { offset, 'stop-color': '#fff', 'stop-opacity': opacity }),
  );
  return [
    element('linearGradient', { id: 'film', x1: 0, y1: 0, x2: 0, y2: 1 }, filmGradient()),
    element('radialGradient', { id: 'fade' }, fade.join('')),
    element('filter', { id: 'swirl', x: '-20%', y: '-20%', width: '140%', height: '140%' }, swirl),
    element('mask', { id: 'round' }, element('circle', { r: radius, fill: 'url(#fade)' })),
  ].join('');
};

/** @returns a whole bubble that does not flow, round its middle. */
export const drawStillBubble = (palette: Palette, radius: number): Drawing => {
  const reach = 1.25 * radius;
  const bands = element('rect', {
    ...{ x: -reach, y: -reach, width: 2 * reach, height: 2 * reach },
    ...{ fill: 'url(#film)', filter: 'url(#swirl)' },
  });
  const tint = element('circle', { r: radius, fill: palette.bubble, 'fill-opacity': 0.24 });
  const ring = drawBubbleRing(palette, radius);
  return {
    box: ring.box,
    marks:
      element('defs', {}, stillFilm(radius)) +
      tint +
      element('g', { mask: 'url(#round)' }, bands) +
      ring.marks,
  };
};
