import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

const hasFocus = (element: Element): boolean => element === document.activeElement;

/** Waits until a keyboard's next key goes to that element; fails when it does not. */
export const expectFocus = (locator: Locator): Promise<void> =>
  expect.poll(() => locator.evaluate(hasFocus), { message: `the focus is on ${locator}` }).toBe(true);
