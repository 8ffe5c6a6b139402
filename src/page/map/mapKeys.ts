import type { Deck } from '../../domain/deck.ts';
import { type Step, walk } from '../../map/walk.ts';
import type { MapStore } from '../../stores/map.ts';
import type { MapActions } from './mapKit.ts';

const stepOf: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

const zoomOf: Readonly<Record<string, number>> = { '+': 1.25, '=': 1.25, '-': 0.8, _: 0.8 };

const claimUnder = ({ target }: KeyboardEvent): string | null => {
  const node = target instanceof Element ? target.closest('[data-claim]') : null;
  return node instanceof HTMLElement ? (node.dataset.claim ?? null) : null;
};

/**
 * Lets keys walk over the map: arrows from claim to claim, plus and minus closer and away, 0 to the whole, Escape
 * closes.
 *
 * @returns a function that ends it.
 */
export const createMapKeys = (
  root: HTMLElement,
  map: MapStore,
  deck: () => Deck,
  actions: MapActions,
): (() => void) => {
  /** @returns whether the key means something on the map. */
  const take = (event: KeyboardEvent): boolean => {
    const { key } = event;
    const from = claimUnder(event);
    const step = stepOf[key];
    if (from !== null && step) {
      const to = walk(deck(), from, step, map.getState().before);
      if (to !== null) actions.walk(to);
      return true;
    }
    const factor = zoomOf[key];
    if (factor) actions.zoom(factor);
    else if (key === '0') actions.showWhole();
    else if (key === 'Escape' && map.getState().isOpen) actions.close();
    else return false;
    return true;
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || map.getState().form !== 'picture') return;
    if (take(event)) event.preventDefault();
  };
  root.addEventListener('keydown', press);
  return () => root.removeEventListener('keydown', press);
};
