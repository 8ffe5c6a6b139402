import type { Rectangle } from './layout/balance.ts';
import type { CardRest } from './layout/hanging.ts';

/** @returns where an element is now, in CSS pixels from the top left of another. */
export const rectangleIn = (origin: HTMLElement, element: HTMLElement): Rectangle => {
  const zero = origin.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left - zero.left, y: top - zero.top, width, height };
};

/** Adds up offsets, which leave transforms out, until the element that holds the cards is reached. */
const offsetWithin = (
  holder: HTMLElement,
  element: HTMLElement,
): { readonly x: number; readonly y: number } => {
  let [x, y] = [0, 0];
  let at: HTMLElement | null = element;
  while (at && at !== holder && holder.contains(at)) {
    x += at.offsetLeft;
    y += at.offsetTop;
    at = at.offsetParent instanceof HTMLElement ? at.offsetParent : null;
  }
  return { x, y };
};

/** @returns where CSS puts a face, without the transforms it has now. */
export const restOf = (origin: HTMLElement, holder: HTMLElement, face: HTMLElement): Rectangle => {
  const zero = rectangleIn(origin, holder);
  const { x, y } = offsetWithin(holder, face);
  return { x: zero.x + x, y: zero.y + y, width: face.offsetWidth, height: face.offsetHeight };
};

/** @returns where CSS puts the front and its eyelet. */
export const cardRestOf = (
  origin: HTMLElement,
  holder: HTMLElement,
  front: HTMLElement,
  eyelet: HTMLElement,
): CardRest => ({
  place: restOf(origin, holder, front),
  eyelet: { x: 0, y: eyelet.offsetTop + eyelet.offsetHeight / 2 },
});
