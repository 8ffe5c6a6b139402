import { circle, line } from './ink.ts';
import type { Palette } from './palette.ts';
import { arc, type Drawing, element, onCircle, path } from './svg.ts';

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
