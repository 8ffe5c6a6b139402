import type { Point } from '../../map/curve.ts';
import { type Size, type View, withinWindow, zoomed } from '../../map/view.ts';
import type { MapViewStore } from '../../stores/map.ts';
import { createMapGrip, type GripMove } from './mapGrip.ts';
import { roomFor } from './measure.ts';

/** How much closer one notch of a wheel brings the map; a pinch on a touchpad comes as many small notches. */
const zoomPerPixel = { wheel: 0.0014, pinch: 0.01 } as const;

/** How far a wheel that counts in lines turns with each, in CSS pixels. */
const pixelsPerLine = 32;

/** The sizes of the map and of the window that it is seen through. */
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

/** The map goes with the middle of the fingers, and comes closer as they spread. */
const viewAfter = ({ x, y, zoom }: View, { before, after }: GripMove, { map, window }: Extent): View => {
  const [was, is] = [middleOf(before), middleOf(after)];
  const moved = withinWindow({ x: x + is.x - was.x, y: y + is.y - was.y, zoom }, window, map);
  const factor = after.length > 1 ? spreadOf(after) / spreadOf(before) : 1;
  return factor === 1 ? moved : zoomed(moved, factor, is, window, map);
};

const factorOf = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number => {
  const pixels = deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? pixelsPerLine : 1);
  return Math.exp(-pixels * zoomPerPixel[ctrlKey ? 'pinch' : 'wheel']);
};

/** The map under a hand. */
interface Handled {
  readonly root: HTMLElement;
  readonly view: MapViewStore;
  /** Null while the map is a part of the page that scrolls. */
  readonly extent: () => Extent | null;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** Lets fingers, or a mouse, drag the map and pinch it. */
const listenToFingers = ({ root, view, extent, signal }: Handled): void => {
  const grip = createMapGrip();

  const begin = (event: PointerEvent): void => {
    const frame = windowUnder(event);
    if (frame && event.button === 0 && extent()) grip.take(event.pointerId, pointIn(frame, event));
  };

  const move = (event: PointerEvent): void => {
    const frame = root.querySelector<HTMLElement>('[data-window]');
    const room = extent();
    const moved = frame && room && grip.move(event.pointerId, pointIn(frame, event));
    if (!moved) return;
    if (moved.isFirst) frame.setPointerCapture(event.pointerId);
    view.setState(viewAfter(view.getState(), moved, room));
  };

  /** What was dragged was not pressed; a key presses without a count. */
  const click = (event: MouseEvent): void => {
    if (event.detail === 0 || !grip.endDrag()) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const end = ({ pointerId }: PointerEvent): void => grip.letGo(pointerId);
  root.addEventListener('pointerdown', begin, { signal });
  root.addEventListener('pointermove', move, { signal });
  root.addEventListener('pointerup', end, { signal });
  root.addEventListener('pointercancel', end, { signal });
  root.addEventListener('click', click, { signal, capture: true });
};

/** Lets the wheel turn the map closer and away. */
const listenToWheel = ({ root, view, extent, signal }: Handled): void => {
  const turn = (event: WheelEvent): void => {
    const frame = windowUnder(event);
    const room = extent();
    if (!frame || !room) return;
    event.preventDefault();
    view.setState(zoomed(view.getState(), factorOf(event), pointIn(frame, event), room.window, room.map));
  };
  root.addEventListener('wheel', turn, { signal, passive: false });
};

/**
 * Lets a hand move the map: drag it, pinch it, turn the wheel over it.
 *
 * @param map gives the map's size; null while it is a part of the page that scrolls.
 * @returns a function that ends it.
 */
export const createMapPointer = (
  root: HTMLElement,
  view: MapViewStore,
  map: () => Size | null,
): (() => void) => {
  const controller = new AbortController();
  const extent = (): Extent | null => {
    const size = map();
    return size && { map: size, window: roomFor(root) };
  };
  const handled: Handled = { root, view, extent, signal: controller.signal };
  listenToFingers(handled);
  listenToWheel(handled);
  return () => controller.abort();
};
