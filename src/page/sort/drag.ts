import { placeAt } from '../../domain/placing.ts';
import { type Placement, places } from '../../domain/vocabulary.ts';
import { emptyHand, type HandStore } from '../../stores/hand.ts';

/** On wide screens nobody should have to drag the card farther than this to be certain, in CSS pixels. */
const longestArm = 480;

/** Where the places lie on the screen, and how far out a card is certain. */
interface Reach {
  readonly plates: readonly DOMRect[];
  readonly arm: number;
}

const nowhere: Reach = { plates: [], arm: longestArm };

const reachOf = (rail: Element): Reach => ({
  plates: [...rail.children].map((plate) => plate.getBoundingClientRect()),
  arm: Math.min(rail.clientWidth / 2, longestArm),
});

const placeUnder = ({ clientX: x, clientY: y }: PointerEvent, { plates }: Reach): Placement | null => {
  const index = plates.findIndex(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  return places[index] ?? null;
};

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
  // Measured once for each drag, in which nothing else moves: a slow phone has no time to do it with every movement.
  let reach = nowhere;

  /** Only until the hand is empty, and a key can empty it too. */
  const isDragging = ({ pointerId }: PointerEvent): boolean =>
    hand.getState().pull !== null && pointerId === from.pointer;

  const begin = (event: PointerEvent): void => {
    const front = frontUnder(event);
    const rail = root.querySelector('[data-rail]');
    if (!front || !rail || hand.getState().pull) return;
    reach = reachOf(rail);
    from = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
    front.setPointerCapture(event.pointerId);
    hand.setState({ place: null, pull: { x: 0, y: 0 } });
  };

  const move = (event: PointerEvent): void => {
    if (!isDragging(event)) return;
    const pull = { x: event.clientX - from.x, y: event.clientY - from.y };
    hand.setState({ pull, place: placeUnder(event, reach) ?? placeAt(pull.x / reach.arm) });
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
