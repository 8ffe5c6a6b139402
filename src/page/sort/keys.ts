import { stageOf } from '../../domain/game.ts';
import { numberOf, stepPlace } from '../../domain/placing.ts';
import { type Placement, places } from '../../domain/vocabulary.ts';
import type { Actions } from '../actions.ts';
import type { PageStores } from '../snapshot.ts';

const stepOf: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: 1, ArrowDown: -1 };

/** Keys belong to the card unless they are meant for a control of their own, such as a switch in the bar. */
const isMeantForCard = ({ target }: KeyboardEvent): boolean =>
  !(target instanceof Element) ||
  target.closest('[role=radio]') !== null ||
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
 * @returns a function that ends it.
 */
export const createKeys = (root: HTMLElement, stores: PageStores, actions: Actions): (() => void) => {
  const isWaiting = (): boolean => {
    const { game } = stores.game.getState();
    const stage = game && stageOf(game);
    return (
      stores.route.getState().screen === 'game' && stage?.kind === 'round' && stage.round.face === 'front'
    );
  };
  /** The focus leaves the place with the card: Enter must not put the card down where it no longer is. */
  const takeBack = (): void => {
    actions.hold(null);
    focusOn(root.querySelector('[data-front]'));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isMeantForCard(event) || !isWaiting()) return;
    const held = stores.hand.getState().place;
    const step = stepOf[event.key];
    if (step) {
      const place = stepPlace(held ?? focusedPlace(event), step);
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
