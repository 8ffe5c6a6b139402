import type { Rectangle } from './balance.ts';

/** A point of the page in CSS pixels, from the top left of the canvas. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A card as CSS lays it out, before anything moves it. */
export interface CardRest {
  readonly place: Rectangle;
  /** Its eyelet, from the middle of the card's upper edge. */
  readonly eyelet: Point;
}

/** Room kept between a hanging card and the edge of the screen, in CSS pixels. */
const screenMargin = 8;

/** Room kept between the eyelet and the card's corners. */
const cornerRoom = 44;

/** How far the thread of a card in the hand may slant before the eyelet slides along the edge. */
const handSlack = 26;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** @returns how far a card may be moved sideways before it leaves a screen of that width: to the left, to the right. */
const roomBeside = ({ place }: CardRest, screenWidth: number): readonly [number, number] => [
  Math.min(screenMargin - place.x, 0),
  Math.max(screenWidth - screenMargin - place.width - place.x, 0),
];

/**
 * Hangs a card under a hole of the beam.
 *
 * @param hole where the hole is now, and `sag` how far it has sunk below a level beam.
 * @returns how far the card moves from its rest so that it hangs under the hole without leaving the screen.
 */
export const hangUnder = (rest: CardRest, hole: Point, sag: number, screenWidth: number): Point => {
  const middle = rest.place.x + rest.place.width / 2;
  const [left, right] = roomBeside(rest, screenWidth);
  return { x: clamp(hole.x - middle, left, right), y: sag };
};

/** How far past its room a hand can pull a card, as a share of the card's width: what it says can still be read. */
const mostPastRoom = 0.14;

/** Follows exactly as far as there is room, then less and less, and never by more than `most` past it. */
const yieldPast = (value: number, low: number, high: number, most: number): number => {
  const room = clamp(value, low, high);
  return room + most * Math.tanh((value - room) / (2 * most));
};

/** @returns where a hand has pulled the card: near the edge of the screen the hand goes on, the card lags behind. */
export const keepOnScreen = (rest: CardRest, pull: Point, screenWidth: number): Point => {
  const [left, right] = roomBeside(rest, screenWidth);
  return { x: yieldPast(pull.x, left, right, mostPastRoom * rest.place.width), y: pull.y };
};

/**
 * @param x how far the card has moved from its rest.
 * @param isDragged whether a hand holds it; on a hanging card the thread is upright.
 * @returns how far the eyelet slides along the upper edge to come under the hole.
 */
export const slideEyelet = (rest: CardRest, x: number, hole: Point, isDragged: boolean): number => {
  const middle = rest.place.x + x + rest.place.width / 2;
  const most = Math.max(rest.place.width / 2 - cornerRoom, 0);
  const slack = isDragged ? handSlack : 0;
  const away = hole.x - middle;
  return clamp(away - clamp(away, -slack, slack), -most, most);
};

/** @returns where the eyelet of a card is that has moved by x and y and leans about its eyelet. */
export const eyeletOf = (rest: CardRest, moved: Point, slide: number): Point => ({
  x: rest.place.x + rest.place.width / 2 + rest.eyelet.x + moved.x + slide,
  y: rest.place.y + rest.eyelet.y + moved.y,
});
