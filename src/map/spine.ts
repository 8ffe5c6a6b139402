import type { ClaimId, Deck } from '../domain/deck.ts';
import { type Side, sides } from '../domain/vocabulary.ts';
import { columnOf } from './columns.ts';
import type { Picture } from './layout.ts';
import { type Seat, threadsBetween } from './threads.ts';

/** The middles of claims on the page, from the top of the picture, in CSS pixels. */
export type Heights = ReadonlyMap<ClaimId, number>;

/**
 * @param heights of one column's claims, as the page has set them.
 * @param gutter the room at the left for its threads.
 * @returns the picture of one column by itself: every thread between its claims lies in the gutter.
 */
export const drawnBeside = (
  deck: Deck,
  heights: Heights,
  size: { readonly width: number; readonly height: number },
  unit: number,
  gutter: number,
): Picture => {
  const fastening = { x: gutter, way: -1, room: gutter * 0.82 } as const;
  const seats = new Map(
    [...heights].map(([id, y]): [ClaimId, Seat] => [
      id,
      { y, seal: gutter + unit * 0.8, outer: fastening, inner: fastening },
    ]),
  );
  return { ...size, unit, seats, threads: threadsBetween(deck, seats, unit) };
};

const places: Readonly<Record<Side, number>> = { bubble: 0.19, lab: 0.81 };

/**
 * @param size of the picture, in CSS pixels.
 * @returns the whole argument without words: two spines of claims, and the threads.
 */
export const drawnSmall = (
  deck: Deck,
  size: { readonly width: number; readonly height: number },
): Picture => {
  const unit = size.height / 20;
  const margin = size.height * 0.07;
  const seats = new Map(
    sides.flatMap((side) => {
      const column = columnOf(deck, side);
      const step = (size.height - 2 * margin) / Math.max(column.length - 1, 1);
      const x = size.width * places[side];
      const way = side === 'bubble' ? -1 : 1;
      return column.map(({ id }, index): [ClaimId, Seat] => [
        id,
        {
          y: margin + index * step,
          seal: x,
          outer: { x: x + way * unit * 0.7, way, room: size.width * 0.13 },
          inner: { x: x - way * unit * 0.7, way: way === 1 ? -1 : 1, room: size.width * 0.06 },
        },
      ]);
    }),
  );
  return { ...size, unit, seats, threads: threadsBetween(deck, seats, unit) };
};
