const isWriting = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null;

/**
 * Lets the key `c` open and close the context of the claim on the table, and Escape close it, by pressing the button
 * on the card.
 *
 * @param page holds the button, now or later.
 * @returns a function that ends it.
 */
export const createContextKeys = (page: Document): (() => void) => {
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isWriting(event)) return;
    const button = page.querySelector('#context');
    const isOpen = button?.getAttribute('aria-expanded') === 'true';
    const isMeant = event.key.toLowerCase() === 'c' || (event.key === 'Escape' && isOpen);
    if (!isMeant || !(button instanceof HTMLElement)) return;
    if (page.activeElement?.closest('.context')) button.focus({ preventScroll: true });
    button.click();
  };
  page.addEventListener('keydown', press);
  return () => page.removeEventListener('keydown', press);
};
