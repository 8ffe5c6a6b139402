const isRepeat = (event: Event): boolean =>
  event instanceof KeyboardEvent
    ? event.repeat && (event.key === 'Enter' || event.key === ' ')
    : event instanceof MouseEvent && event.detail > 1;

/**
 * Makes one press of a double click or double tap, and one of a key that is held down: what the first has brought up
 * may lie just where the next one falls, such as a place under the button that asked for the next claim.
 *
 * @returns a function that ends it.
 */
export const pressOnce = (root: HTMLElement): (() => void) => {
  const controller = new AbortController();
  const swallow = (event: Event): void => {
    if (!isRepeat(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  for (const kind of ['click', 'keydown'])
    root.addEventListener(kind, swallow, { capture: true, signal: controller.signal });
  return () => controller.abort();
};
