import type { HostView } from '../../domain/session/view.ts';
import type { HostDesk } from '../../stores/hostDesk.ts';
import { hasContextToShow } from './contextPart.ts';
import type { HostActions } from './hostActions.ts';

/** What the keys act on. */
export interface KeySight {
  readonly view: () => HostView | null;
  readonly desk: () => HostDesk;
}

/** The arrows, and the keys that a presenter's remote sends. */
const onward = ['ArrowRight', 'PageDown', ' '];
const back = ['ArrowLeft', 'PageUp'];

/**
 * Whether the key means something to what has the focus: numbers take arrows, but not the keys of a presenter's remote;
 * buttons take the space bar.
 */
const isTaken = ({ target, key }: KeyboardEvent): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.closest('input[type="number"]') && key.startsWith('Page')) return false;
  if (target.closest('input, textarea, select')) return true;
  return key === ' ' && target.closest('button, summary, a') !== null;
};

/**
 * Lets keys lead a lesson, wherever the focus is.
 *
 * @returns a function that ends it.
 */
export const createLessonKeys = ({ view, desk }: KeySight, actions: HostActions): (() => void) => {
  const press = (event: KeyboardEvent): void => {
    const current = view();
    if (!current || event.altKey || event.ctrlKey || event.metaKey || isTaken(event)) return;
    const { next, previous } = current;
    const act = onward.includes(event.key)
      ? next && (() => actions.move(next))
      : back.includes(event.key)
        ? previous && (() => actions.move(previous))
        : letter(event.key.toLowerCase(), current);
    if (!act) return;
    event.preventDefault();
    if (!event.repeat) act();
  };
  const letter = (key: string, current: HostView): (() => void) | null => {
    if (key === 'h') return () => actions.set({ isPanelOpen: !desk().isPanelOpen });
    return key === 'c' && hasContextToShow(current) ? actions.showContext : null;
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
};
