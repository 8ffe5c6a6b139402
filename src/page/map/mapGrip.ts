import type { Point } from '../../map/curve.ts';

/** A hand that shakes does not drag: only what moves farther than this, in CSS pixels. */
const slack = 5;

/** Where all fingers were before one of them moved, and where they are now. */
export interface GripMove {
  readonly before: readonly Point[];
  readonly after: readonly Point[];
  /** Whether the hand has begun to drag with it. */
  readonly isFirst: boolean;
}

/** The fingers on the map: one drags it, two pinch it. All points are in CSS pixels from the window's corner. */
export interface MapGrip {
  readonly take: (pointer: number, at: Point) => void;
  /** @returns what it does to the map; null for a pointer that is not down, or one that only shakes. */
  readonly move: (pointer: number, at: Point) => GripMove | null;
  readonly letGo: (pointer: number) => void;
  /** @returns whether the map has been dragged since this was asked last: then it was not pressed. */
  readonly endDrag: () => boolean;
}

/** @returns a grip without a finger. */
export const createMapGrip = (): MapGrip => {
  const fingers = new Map<number, Point>();
  let isDragging = false;
  let from: Point = { x: 0, y: 0 };

  const isShaking = ({ x, y }: Point): boolean =>
    !isDragging && fingers.size === 1 && Math.hypot(x - from.x, y - from.y) < slack;

  return {
    take: (pointer, at) => {
      if (fingers.size === 0) {
        isDragging = false;
        from = at;
      }
      fingers.set(pointer, at);
    },
    move: (pointer, at) => {
      if (!fingers.has(pointer) || isShaking(at)) return null;
      const [before, isFirst] = [[...fingers.values()], !isDragging];
      isDragging = true;
      fingers.set(pointer, at);
      return { before, after: [...fingers.values()], isFirst };
    },
    letGo: (pointer) => void fingers.delete(pointer),
    endDrag: () => {
      const wasDragging = isDragging;
      isDragging = false;
      return wasDragging;
    },
  };
};
