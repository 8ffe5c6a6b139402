import type { Side } from '../domain/vocabulary.ts';

const short = (value: number): string => String(Math.round(value * 100) / 100);

const ring = (x: number, y: number, radius: number): string =>
  `M${short(x - radius)} ${short(y)}a${short(radius)} ${short(radius)} 0 1 0 ${short(2 * radius)} 0a${short(radius)} ${short(radius)} 0 1 0 ${short(-2 * radius)} 0Z`;

/** As heavy to the eye as the ring: a little wider, its middle a little higher than that of its box. */
const triangle = (x: number, y: number, radius: number): string =>
  `M${short(x)} ${short(y - radius * 1.12)}L${short(x + radius * 1.16)} ${short(y + radius * 0.86)}H${short(x - radius * 1.16)}Z`;

/** @returns SVG path data of a side's seal round a point: a ring for Bubble, a triangle for Lab. */
export const sealPath = (side: Side, x: number, y: number, radius: number): string =>
  side === 'bubble' ? ring(x, y, radius) : triangle(x, y, radius);
