import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import { expect } from 'vitest';

const reports = new WeakMap<BrowserContext, string[]>();

const wordsOf = (message: ConsoleMessage): string => `${message.text()} (${message.location().url})`;

/**
 * Notes what goes wrong on any page of the browser: errors in the console, errors that nothing caught, and whatever the
 * Content-Security-Policy refuses, which the console reports as well.
 *
 * @param expected words, or the file's address, of errors that are not noted.
 */
export const watchErrors = (context: BrowserContext, expected: readonly RegExp[]): void => {
  const errors: string[] = [];
  reports.set(context, errors);
  const note = (words: string): void => {
    if (!expected.some((pattern) => pattern.test(words))) errors.push(words);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note(wordsOf(message));
  });
  context.on('weberror', (error) => note(String(error.error())));
};

/** @returns what has gone wrong so far on the page and on others of the same browser; it may take another turn of the browser to arrive. */
export const errorsOf = (page: Page): readonly string[] => reports.get(page.context()) ?? [];

/** Fails when anything has gone wrong so far. `openGame` does this at the end of each test. */
export const expectNoErrors = (page: Page): void => {
  expect(errorsOf(page)).toEqual([]);
};
