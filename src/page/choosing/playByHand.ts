import type { HandStore } from '../../stores/hand.ts';
import type { Actions } from '../actions.ts';
import { createChoiceDrag } from './drag.ts';
import { createChoiceKeys } from './keys.ts';

/**
 * Lets keys and pointers play the rounds in which something is chosen.
 *
 * @param root holds the choices, now or later.
 * @returns a function that ends it.
 */
export const playByHand = (root: HTMLElement, hand: HandStore, actions: Actions): (() => void) => {
  const ends = [createChoiceKeys(root, hand, actions), createChoiceDrag(root, hand, actions)];
  return () => {
    for (const end of ends) end();
  };
};
