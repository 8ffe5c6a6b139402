import type { Point } from '../../map/curve.ts';
import { held, type Size, zoomed } from '../../map/view.ts';
import type { ViewStore } from '../../stores/map.ts';

/** A hand that shakes does not drag: only what moves farther than this, in CSS pixels. */
const slack = 5;

/** How much closer one notch of a wheel brings the map; a pinch on a touchpad comes as many small notches. */
const zoomPerPixel = { wheel: 0.0014, pinch: 0.01 } as const;

interface Extent {
  readonly map: Size;
  readonly window: Size;
}

const windowUnder = ({ target }: Event): HTMLElement | null => {
  const found = target instanceof Element ? target.closest('[data-window]') : null;
  return found instanceof HTMLElement ? found : null;
};

const pointIn = (element: HTMLElement, { clientX, clientY }: MouseEvent): Point => {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
};

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const spreadOf = ([one, other]: readonly Point[]): number =>
  one && other ? Math.max(Math.hypot(one.x - other.x, one.y - other.y), 1) : 1;

/**
 * Lets a hand move the map: drag it, pinch it, turn the wheel over it.
 *
 * @param extent gives the sizes of map and window; null while the map is a part of the page that scrolls.
 * @returns a function that ends it.
 */
export const createMapPointer = (
  root: HTMLElement,
  view: ViewStore,
  extent: () => Extent | null,
): (() => void) => {
  const fingers = new Map<number, Point>();
  let isDragging = false;
  let from: Point = { x: 0, y: 0 };

  const begin = (event: PointerEvent): void => {
    const place = windowUnder(event);
    if (!place || event.button !== 0 || !extent()) return;
    if (fingers.size === 0) {
      isDragging = false;
      from = pointIn(place, event);
    }
    fingers.set(event.pointerId, pointIn(place, event));
  };

  const shift = (before: readonly Point[], after: readonly Point[], { map, window }: Extent): void => {
    const [was, is] = [middleOf(before), middleOf(after)];
    const { x, y, zoom } = view.getState();
    const moved = held({ x: x + is.x - was.x, y: y + is.y - was.y, zoom }, window, map);
    const factor = after.length > 1 ? spreadOf(after) / spreadOf(before) : 1;
    view.setState(factor === 1 ? moved : zoomed(moved, factor, is, window, map));
  };

  const move = (event: PointerEvent): void => {
    const place = root.querySelector<HTMLElement>('[data-window]');
    const room = extent();
    if (!place || !room || !fingers.has(event.pointerId)) return;
    const point = pointIn(place, event);
    if (!isDragging && fingers.size === 1 && Math.hypot(point.x - from.x, point.y - from.y) < slack) return;
    if (!isDragging) place.setPointerCapture(event.pointerId);
    isDragging = true;
    const before = [...fingers.values()];
    fingers.set(event.pointerId, point);
    shift(before, [...fingers.values()], room);
  };

  const end = ({ pointerId }: PointerEvent): void => {
    fingers.delete(pointerId);
  };

  /** What was dragged was not pressed. */
  const click = (event: MouseEvent): void => {
    if (!isDragging || event.detail === 0) return;
    isDragging = false;
    event.preventDefault();
    event.stopPropagation();
  };

  const turn = (event: WheelEvent): void => {
    const place = windowUnder(event);
    const room = extent();
    if (!place || !room) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 32 : 1);
    const factor = Math.exp(-pixels * zoomPerPixel[event.ctrlKey ? 'pinch' : 'wheel']);
    view.setState(zoomed(view.getState(), factor, pointIn(place, event), room.window, room.map));
  };

  const controller = new AbortController();
  const { signal } = controller;
  root.addEventListener('pointerdown', begin, { signal });
  root.addEventListener('pointermove', move, { signal });
  root.addEventListener('pointerup', end, { signal });
  root.addEventListener('pointercancel', end, { signal });
  root.addEventListener('click', click, { signal, capture: true });
  root.addEventListener('wheel', turn, { signal, passive: false });
  return () => controller.abort();
};
