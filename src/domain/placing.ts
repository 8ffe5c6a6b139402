import { type Placement, places } from './vocabulary.ts';

/** The middle of the table: a card drawn less far than this share of the arm rests on no place. */
const deadZone = 0.2;

/** How far the holes of leaning, fairly sure and certain lie from the middle, as shares of the arm. */
const holes = [0.33, 0.55, 0.77] as const;

/** From here on a card lies nearer to the next hole: midway between two. */
const thresholds = [(holes[0] + holes[1]) / 2, (holes[1] + holes[2]) / 2] as const;

/** How many places lie on each side of the middle. */
const half = places.length / 2;

/**
 * @param reach how far the card has been drawn from the middle, as a share of the arm: -1 is the left end, 1 the
 * right end; what lies beyond counts as the end.
 * @returns the place the card is held over, or null in the middle of the table.
 */
export const placeAt = (reach: number): Placement | null => {
  const distance = Math.abs(reach);
  if (!(distance >= deadZone)) return null;
  const step = thresholds.filter((threshold) => distance >= threshold).length;
  return placeNumbered(reach < 0 ? half - 1 - step : half + step) ?? null;
};

/** @returns the place's position in `places`, 0 (certain Bubble, far left) to 5 (certain Lab, far right). */
export const numberOf = (place: Placement): number =>
  places.findIndex((each) => each.side === place.side && each.conviction === place.conviction);

/** @returns the place with that number, or undefined where there is none. */
export const placeNumbered = (number: number): Placement | undefined => places[number];

/** @returns where the hole of the place lies, as a share of the arm: left of the middle below 0, right above 0. */
export const holeOf = (place: Placement): number => {
  const [leaning, fairlySure, certain] = holes;
  const distance = { leaning, fairlySure, certain }[place.conviction];
  return place.side === 'bubble' ? -distance : distance;
};

/**
 * @param from where the card is held, null at rest.
 * @param step -1 to the left, 1 to the right.
 * @returns the next place that way, one of `places`; from rest, leaning on that side; at the end of the table, the
 * same place.
 */
export const stepPlace = (from: Placement | null, step: -1 | 1): Placement => {
  const start: Placement = from ?? { side: step < 0 ? 'lab' : 'bubble', conviction: 'leaning' };
  return placeNumbered(numberOf(start) + step) ?? start;
};
