/** A point of the map, in CSS pixels from its top left corner before any zoom. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier curve: where it begins, the two points that pull it, where it ends. */
export type Curve = readonly [Point, Point, Point, Point];

const between = (one: Point, other: Point, share: number): Point => ({
  x: one.x + (other.x - one.x) * share,
  y: one.y + (other.y - one.y) * share,
});

/**
 * Cuts a curve in two by de Casteljau's construction, which is exact.
 *
 * @param share of the curve's parameter, from 0 (nothing) to 1 (all of it).
 * @returns the part from the beginning; its last point lies on the whole curve.
 */
export const cutAt = ([start, pullA, pullB, end]: Curve, share: number): Curve => {
  const [a, b, c] = [between(start, pullA, share), between(pullA, pullB, share), between(pullB, end, share)];
  const [d, e] = [between(a, b, share), between(b, c, share)];
  return [start, a, d, between(d, e, share)];
};

const short = (value: number): string => String(Math.round(value * 10) / 10);

const written = (...points: readonly Point[]): string =>
  points.map(({ x, y }) => `${short(x)} ${short(y)}`).join(' ');

/** @returns SVG path data of the curve. */
export const curvePath = ([start, ...rest]: Curve): string => `M${written(start)}C${written(...rest)}`;

/**
 * @param length of the head, from its point to its back.
 * @returns SVG path data of the arrowhead in which the curve ends.
 */
export const headPath = ([, , pull, end]: Curve, length: number): string => {
  const distance = Math.hypot(end.x - pull.x, end.y - pull.y) || 1;
  const along = { x: (end.x - pull.x) / distance, y: (end.y - pull.y) / distance };
  const corner = (way: -1 | 1): Point => ({
    x: end.x - along.x * length - along.y * length * 0.48 * way,
    y: end.y - along.y * length + along.x * length * 0.48 * way,
  });
  return `M${written(end)}L${written(corner(1))}L${written(corner(-1))}Z`;
};
