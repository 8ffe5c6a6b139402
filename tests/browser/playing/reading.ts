import type { Page } from 'playwright-core';

/** Runs in the page. @returns everything that is read or heard there; of the text to send all but the address. */
const readAll = (): string[] => {
  const shown = [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility());
  const texts = shown.flatMap((each) => [
    ...[...each.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
    ...['aria-label', 'aria-valuetext', 'title'].map((name) => each.getAttribute(name) ?? ''),
    ...(each instanceof HTMLTextAreaElement ? each.value.split('\n').slice(0, -1) : []),
  ]);
  return [...new Set([document.title, ...texts])].filter((text) => text.trim() !== '');
};

/** @returns everything on the page that is read or heard, each text once. */
export const textsOn = (page: Page): Promise<string[]> => page.evaluate(readAll);
