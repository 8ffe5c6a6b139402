/**
 * Does something that draws a part of the page anew, and then puts the focus on what there is to go on with.
 *
 * @param part what holds both, before and after, as a selector.
 * @param next what there is to go on with, as a selector within it.
 */
export const thenFocus = ({ currentTarget }: Event, act: () => void, part: string, next: string): void => {
  const kept = currentTarget instanceof Element ? currentTarget.closest(part) : null;
  act();
  kept?.querySelector<HTMLElement>(next)?.focus();
};
