import { placeAt } from '../../domain/placing.ts';
import { type Placement, places } from '../../domain/vocabulary.ts';
import { emptyHand, type HandStore, type Pull } from '../../stores/hand.ts';

/** On wide screens nobody should have to drag the card farther than this to be certain, in CSS pixels. */
const longestArm = 480;

const isOver = ({ clientX: x, clientY: y }: PointerEvent, element: Element): boolean => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
};

/** A slow phone has no time to look at every place with every movement. */
const placeUnder = (event: PointerEvent, rail: Element): Placement | null =>
  isOver(event, rail)
    ? (places[[...rail.children].findIndex((plate) => isOver(event, plate))] ?? null)
    : null;

const placeFor = (pull: Pull, event: PointerEvent, rail: Element): Placement | null =>
  placeUnder(event, rail) ?? placeAt(pull.x / Math.min(rail.clientWidth / 2, longestArm));

/** @returns the card to drag, unless a button on it is pressed. */
const frontUnder = ({ target, button }: PointerEvent): Element | null => {
  const found = target instanceof Element ? target.closest('[data-front], button') : null;
  return found?.matches('[data-front]') && button === 0 ? found : null;
};

/**
 * Lets a pointer drag the card that bears `data-front`: while it is dragged the hand holds the place it is over, and
 * letting go over a place puts it down there.
 *
 * @param root holds the card and the rail, now or later.
 * @returns a function that ends it.
 */
export const createDrag = (
  root: HTMLElement,
  hand: HandStore,
  place: (place: Placement) => void,
): (() => void) => {
  let from = { x: 0, y: 0, pointer: 0 };
  let rail: Element | null = null;

  /** Only until the hand is empty, and a key can empty it too. */
  const isDragging = ({ pointerId }: PointerEvent): boolean =>
    hand.getState().pull !== null && pointerId === from.pointer;

  const begin = (event: PointerEvent): void => {
    const front = frontUnder(event);
    rail = root.querySelector('[data-rail]');
    if (!front || !rail || hand.getState().pull) return;
    from = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
    front.setPointerCapture(event.pointerId);
    hand.setState({ place: null, pull: { x: 0, y: 0 } });
  };

  const move = (event: PointerEvent): void => {
    if (!rail || !isDragging(event)) return;
    const pull = { x: event.clientX - from.x, y: event.clientY - from.y };
    hand.setState({ pull, place: placeFor(pull, event, rail) });
  };

  const end = (event: PointerEvent): void => {
    if (!isDragging(event)) return;
    const held = hand.getState().place;
    hand.setState(emptyHand);
    if (held && event.type === 'pointerup') place(held);
  };

  const controller = new AbortController();
  const { signal } = controller;
  root.addEventListener('pointerdown', begin, { signal });
  root.addEventListener('pointermove', move, { signal });
  root.addEventListener('pointerup', end, { signal });
  // The document is told when the card is taken off the page in mid-drag, and no release ever comes.
  document.addEventListener('lostpointercapture', end, { signal });
  return () => controller.abort();
};
