import { numberOf, stepPlace } from '../../domain/placing.ts';
import { type Placement, places } from '../../domain/vocabulary.ts';
import type { HandStore } from '../../stores/hand.ts';
import type { Actions } from '../actions.ts';

type Steps = Readonly<Record<string, -1 | 1>>;

const sideways: Steps = { ArrowLeft: -1, ArrowRight: 1 };

/** As in every group of radio buttons; elsewhere these keys scroll the page. */
const amongPlaces: Steps = { ...sideways, ArrowUp: -1, ArrowDown: 1 };

/**
 * Keys belong to the card unless they are meant for a control of their own, such as a switch in the bar; a button on
 * the card itself has no use for arrows.
 */
const isMeantForCard = ({ target, key }: KeyboardEvent): boolean =>
  !(target instanceof Element) ||
  target.closest(key in sideways ? '[role=radio], [data-front]' : '[role=radio]') !== null ||
  target.closest('button, a, input, textarea, summary') === null;

const focusedPlace = ({ target }: KeyboardEvent): Placement | null => {
  const plate = target instanceof Element ? target.closest('[role=radio]') : null;
  return plate ? (places[[...(plate.parentElement?.children ?? [])].indexOf(plate)] ?? null) : null;
};

const focusOn = (element: Element | null | undefined): void => {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
};

/**
 * Lets keys play the sort round: arrows step the card from place to place, Enter puts it down, Escape takes it back.
 *
 * @param root holds the card and the rail, now or later.
 * @returns a function that ends it.
 */
export const createKeys = (root: HTMLElement, hand: HandStore, actions: Actions): (() => void) => {
  /** The focus leaves the place with the card: Enter must not put the card down where it no longer is. */
  const takeBack = (): void => {
    actions.hold(null);
    focusOn(root.querySelector('[data-front]'));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isMeantForCard(event)) return;
    if (!root.querySelector('[data-rail]')) return;
    const focused = focusedPlace(event);
    const held = hand.getState().place;
    const step = (focused ? amongPlaces : sideways)[event.key];
    if (step) {
      const place = stepPlace(held ?? focused, step);
      actions.hold(place);
      focusOn(root.querySelectorAll('[role=radio]')[numberOf(place)]);
    } else if ((event.key === 'Enter' || event.key === ' ') && held) actions.place(held);
    else if (event.key === 'Escape') takeBack();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
};
