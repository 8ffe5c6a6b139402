import type { HandStore } from '../../stores/hand.ts';
import type { Actions } from '../actions.ts';

/** A pointer that moves less than this presses; one that moves more drags. In CSS pixels, like all here. */
const slack = 8;

/** A card drawn up this far is played, also where the claim has not been reached. */
const reach = 140;

/** Degrees of lean for each pixel that the pointer has moved sideways since it was last seen, and the most. */
const leanOfStep = 0.5;
const mostLean = 8;

const clamp = (value: number, most: number): number => Math.min(Math.max(value, -most), most);

/** A card in the hand, as far as a pointer has drawn it. */
interface Drawn {
  readonly card: HTMLElement;
  readonly pointer: number;
  readonly from: { readonly x: number; readonly y: number };
  readonly lastX: number;
  readonly lean: number;
  readonly isOut: boolean;
}

const cardUnder = ({ target, button }: PointerEvent): HTMLElement | null => {
  const card = target instanceof Element && button === 0 ? target.closest('.hand-card') : null;
  return card instanceof HTMLElement ? card : null;
};

const takenUp = (card: HTMLElement, { pointerId, clientX, clientY }: PointerEvent): Drawn => ({
  card,
  pointer: pointerId,
  from: { x: clientX, y: clientY },
  lastX: clientX,
  lean: 0,
  isOut: false,
});

/** The card moved on to where the pointer is now; it leans with the hand. */
const leaning = (at: Drawn, { clientX }: PointerEvent): Drawn => {
  const lean = at.lean * 0.8 + clamp((clientX - at.lastX) * leanOfStep, mostLean) * 0.2;
  return { ...at, lean, lastX: clientX, isOut: true };
};

const wayOf = ({ from }: Drawn, { clientX, clientY }: PointerEvent) => ({
  x: clientX - from.x,
  y: clientY - from.y,
});

const isDrawnOut = (at: Drawn, event: PointerEvent): boolean => {
  const { x, y } = wayOf(at, event);
  return at.isOut || Math.hypot(x, y) >= slack;
};

const isOver = (claim: Element | null, { clientX, clientY }: PointerEvent): boolean => {
  if (!claim) return false;
  const { left, right, top, bottom } = claim.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
};

/** Whether the card is played when it is let go here. */
const isOnItsWay = (at: Drawn, claim: Element | null, event: PointerEvent): boolean =>
  isOver(claim, event) || -wayOf(at, event).y > reach;

const showDrawn = (at: Drawn, event: PointerEvent): void => {
  const { x, y } = wayOf(at, event);
  at.card.classList.add('choice--drawn');
  at.card.style.transform = `translate(${x}px, ${y}px) rotate(${at.lean.toFixed(2)}deg)`;
};

const showBack = ({ card }: Drawn): void => {
  card.classList.remove('choice--drawn');
  card.style.transform = '';
};

/** The claim shows that it takes what is let go now. */
const showReceiving = (claim: Element | null, isReceiving: boolean): void =>
  void claim?.toggleAttribute('data-receiving', isReceiving);

/** Letting go where the card was taken up is a press as well, but not meant as one. */
const swallowClick = (root: HTMLElement): void => {
  const swallow = (event: Event): void => event.stopPropagation();
  root.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => root.removeEventListener('click', swallow, { capture: true }));
};

const takeOut = ({ card, pointer }: Drawn, actions: Actions): void => {
  card.setPointerCapture(pointer);
  actions.choose([...(card.parentElement?.children ?? [])].indexOf(card));
};

/**
 * Lets a pointer draw a card of the hand up from it: let go over the claim, or far enough up, it
 * is played; anywhere else it goes back.
 *
 * @param root holds the cards and the claim, now or later.
 * @returns a function that ends it.
 */
export const createChoiceDrag = (root: HTMLElement, hand: HandStore, actions: Actions): (() => void) => {
  let drawn: Drawn | null = null;
  const claim = (): Element | null => root.querySelector('#claim');

  const begin = (event: PointerEvent): void => {
    const card = drawn ? null : cardUnder(event);
    if (card) drawn = takenUp(card, event);
  };

  const move = (event: PointerEvent): void => {
    if (event.pointerId !== drawn?.pointer || !isDrawnOut(drawn, event)) return;
    if (!drawn.isOut) takeOut(drawn, actions);
    drawn = leaning(drawn, event);
    showReceiving(claim(), isOnItsWay(drawn, claim(), event));
    showDrawn(drawn, event);
  };

  /** What was drawn has been chosen, and a chosen card that is pressed is played: from where it was let go. */
  const letGo = (at: Drawn, event: PointerEvent): void => {
    const isPlayed = event.type === 'pointerup' && isOnItsWay(at, claim(), event);
    if (isPlayed && hand.getState().chosen !== null) at.card.click();
    else swallowClick(root);
  };

  const end = (event: PointerEvent): void => {
    const at = drawn;
    if (event.pointerId !== at?.pointer) return;
    drawn = null;
    if (!at.isOut) return;
    showReceiving(claim(), false);
    letGo(at, event);
    showBack(at);
  };

  const controller = new AbortController();
  const { signal } = controller;
  root.addEventListener('pointerdown', begin, { signal });
  root.addEventListener('pointermove', move, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const) root.addEventListener(type, end, { signal });
  return () => controller.abort();
};
