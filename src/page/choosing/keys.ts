import type { HandStore } from '../../stores/hand.ts';
import type { Actions } from '../actions.ts';

/** As in every group of radio buttons. */
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Keys belong to the choices unless they are meant for a control of their own, such as a switch in the bar. */
const isMeantForChoices = ({ target }: KeyboardEvent): boolean =>
  !(target instanceof Element) ||
  target.closest('[role=radio]') !== null ||
  target.closest('button, a, input, textarea, summary') === null;

/** @returns the position that the key leads to among so many choices, or null where it leads nowhere. */
export const positionAfter = (key: string, chosen: number | null, total: number): number | null => {
  const step = steps[key];
  if (step !== undefined)
    return chosen === null ? (step > 0 ? 0 : total - 1) : (chosen + step + total) % total;
  const number = /^[1-9]$/.test(key) ? Number(key) : 0;
  return number >= 1 && number <= total ? number - 1 : null;
};

/**
 * Lets keys choose: arrows step through the choices, digits name them, Enter plays the chosen one.
 *
 * @param root holds the choices, now or later.
 * @returns a function that ends it.
 */
export const createChoiceKeys = (root: HTMLElement, hand: HandStore, actions: Actions): (() => void) => {
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isMeantForChoices(event)) return;
    const all = [...root.querySelectorAll<HTMLElement>('[data-choices] [role=radio]')];
    if (all.length === 0) return;
    const { chosen } = hand.getState();
    const position = positionAfter(event.key, chosen, all.length);
    if (position !== null) {
      actions.choose(position);
      all[position]?.focus({ preventScroll: true });
      all[position]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && chosen !== null) all[chosen]?.click();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
};
