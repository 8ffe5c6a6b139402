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

const isOver = (claim: Element | null, { clientX, clientY }: PointerEvent): boolean => {
  if (!claim) return false;
  const { left, right, top, bottom } = claim.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
};

const show = ({ card, isOut }: Drawn, transform: string): void => {
  card.classList.toggle('choice--drawn', isOut);
  card.style.transform = transform;
};

/** Whether the card is played when it is let go here. */
const isOnItsWay = ({ from }: Drawn, claim: Element | null, event: PointerEvent): boolean =>
  isOver(claim, event) || from.y - event.clientY > reach;

/** Letting go where the card was taken up is a press as well, but not meant as one. */
const swallowClick = (root: HTMLElement): void => {
  const swallow = (event: Event): void => event.stopPropagation();
  root.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => root.removeEventListener('click', swallow, { capture: true }));
};

/** The card moved on to where the pointer is now; it leans with the hand. */
const leaning = (at: Drawn, { clientX }: PointerEvent): Drawn => {
  const lean = at.lean * 0.8 + clamp((clientX - at.lastX) * leanOfStep, mostLean) * 0.2;
  return { ...at, lean, lastX: clientX, isOut: true };
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

  const begin = (event: PointerEvent): void => {
    const card = event.target instanceof Element ? event.target.closest('.hand-card') : null;
    if (!(card instanceof HTMLElement) || event.button !== 0 || drawn) return;
    const from = { x: event.clientX, y: event.clientY };
    drawn = { card, pointer: event.pointerId, from, lastX: from.x, lean: 0, isOut: false };
  };

  const claim = (): Element | null => root.querySelector('#claim');

  const takeOut = ({ card, pointer }: Drawn): void => {
    card.setPointerCapture(pointer);
    actions.choose([...(card.parentElement?.children ?? [])].indexOf(card));
  };

  const move = (event: PointerEvent): void => {
    if (!drawn || event.pointerId !== drawn.pointer) return;
    const [x, y] = [event.clientX - drawn.from.x, event.clientY - drawn.from.y];
    if (!drawn.isOut && Math.hypot(x, y) < slack) return;
    if (!drawn.isOut) takeOut(drawn);
    drawn = leaning(drawn, event);
    receive(isOnItsWay(drawn, claim(), event));
    show(drawn, `translate(${x}px, ${y}px) rotate(${drawn.lean.toFixed(2)}deg)`);
  };

  /** The claim shows that it takes what is let go now. */
  const receive = (isReceiving: boolean): void =>
    void claim()?.toggleAttribute('data-receiving', isReceiving);

  const end = (event: PointerEvent): void => {
    const at = drawn;
    if (!at || event.pointerId !== at.pointer) return;
    drawn = null;
    if (!at.isOut) return;
    receive(false);
    const isPlayed = event.type === 'pointerup' && isOnItsWay(at, claim(), event);
    // What was drawn has been chosen, and a chosen card that is pressed is played: from where it was let go.
    if (isPlayed && hand.getState().chosen !== null) at.card.click();
    else swallowClick(root);
    show({ ...at, isOut: false }, '');
  };

  const controller = new AbortController();
  const { signal } = controller;
  root.addEventListener('pointerdown', begin, { signal });
  root.addEventListener('pointermove', move, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const) root.addEventListener(type, end, { signal });
  return () => controller.abort();
};
