/** Two clicks within this time, and no farther apart than this, are meant as one; in milliseconds and CSS pixels. */
export const doubleClick = { ms: 500, reach: 30 } as const;

const controlOf = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest('button, label, summary') : null;

/** Whether a press or a click was meant for what has meanwhile made way for something else. */
const isSecondClick = (first: MouseEvent, second: MouseEvent): boolean =>
  second.detail > 0 &&
  second.timeStamp - first.timeStamp < doubleClick.ms &&
  Math.hypot(second.clientX - first.clientX, second.clientY - first.clientY) < doubleClick.reach &&
  controlOf(second) !== controlOf(first);

/**
 * Makes one press of a double click or double tap, and one of a key that is held down: what the first has brought up
 * may lie just where the next one falls, such as a place under the button that asked for the next claim.
 *
 * @returns a function that ends it.
 */
export const pressOnce = (root: HTMLElement): (() => void) => {
  let first: MouseEvent | null = null;
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  const click = (event: MouseEvent): void => {
    if (first && isSecondClick(first, event)) swallow(event);
    else first = event;
  };
  // A press on nothing takes the focus away, also from what the first has just given it to.
  const pressDown = (event: MouseEvent): void => {
    if (first && isSecondClick(first, event)) event.preventDefault();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) swallow(event);
  };
  const controller = new AbortController();
  const options = { capture: true, signal: controller.signal };
  root.addEventListener('click', click, options);
  root.addEventListener('mousedown', pressDown, options);
  root.addEventListener('keydown', press, options);
  return () => controller.abort();
};
