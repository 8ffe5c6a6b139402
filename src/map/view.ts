import type { Point } from './curve.ts';
import type { Box } from './layout.ts';

/** How the map is looked at: a point of the map is seen at its place times `zoom`, moved by x and y. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A width and a height, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The map as it is laid out, from its top left corner. */
export const homeView: View = { x: 0, y: 0, zoom: 1 };

const closest = 4;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** @returns the zoom at which the whole map is seen at once, at most 1. */
const wholeZoom = (window: Size, map: Size): number =>
  Math.min(1, window.width / map.width, window.height / map.height);

/** What is smaller than the window lies in its middle, what is larger leaves no margin. */
const offsetWithin = (offset: number, length: number, room: number): number =>
  length <= room ? (room - length) / 2 : clamp(offset, room - length, 0);

/** @returns the view, moved no farther than needed so that the map fills the window as far as it can. */
export const withinWindow = ({ x, y, zoom }: View, window: Size, map: Size): View => ({
  x: offsetWithin(x, map.width * zoom, window.width),
  y: offsetWithin(y, map.height * zoom, window.height),
  zoom,
});

/** @returns the view of the whole map. */
export const wholeView = (window: Size, map: Size): View =>
  withinWindow({ x: 0, y: 0, zoom: wholeZoom(window, map) }, window, map);

/**
 * @param factor more than 1 comes closer, less goes away; as far as the whole map and four times its size.
 * @param fixed the point of the window that keeps its place.
 */
export const zoomed = (view: View, factor: number, fixed: Point, window: Size, map: Size): View => {
  const zoom = clamp(view.zoom * factor, wholeZoom(window, map), closest);
  const grown = zoom / view.zoom;
  const moved = {
    x: fixed.x - (fixed.x - view.x) * grown,
    y: fixed.y - (fixed.y - view.y) * grown,
    zoom,
  };
  return withinWindow(moved, window, map);
};

const shiftInto = (from: number, length: number, room: number, margin: number): number => {
  if (from < margin) return margin - from;
  const over = from + length - (room - margin);
  return over > 0 ? -over : 0;
};

/** @returns the view, moved just so far that the box is seen, with a little room round it. */
export const revealing = (view: View, box: Box, window: Size, map: Size): View => {
  const { x, y, zoom } = view;
  const margin = box.height * zoom;
  const moved = {
    x: x + shiftInto(x + box.x * zoom, box.width * zoom, window.width, margin),
    y: y + shiftInto(y + box.y * zoom, box.height * zoom, window.height, margin),
    zoom,
  };
  return withinWindow(moved, window, map);
};
