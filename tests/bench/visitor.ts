import type { Browser, Page } from 'playwright-core';
import { phone } from '../browser/harness/phone.ts';
import type { PageKind, Pages } from './pages.ts';

/** How somebody comes to the page. */
export interface Conditions {
  /** How many times slower the processor is; 1 is as fast as it is. */
  readonly slowdown: number;
  /** Whether the network is a slow one: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
  readonly isNetworkSlow: boolean;
}

const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};

/**
 * Presses Play as soon as it is there, and marks the moment when the first claim can be read and its six places be
 * chosen. Runs in the page, before the page's own scripts.
 */
const markFirstCard = (): void => {
  const isVisible = (element: Element): boolean => element.checkVisibility({ opacityProperty: true });
  const isCardThere = (): boolean => {
    const places = [...document.querySelectorAll('[role=radiogroup] [role=radio]')];
    const claim = document.querySelector('article[aria-label] p');
    const isReadable = claim !== null && isVisible(claim) && (claim.textContent ?? '').length > 20;
    return (
      isReadable &&
      places.length === 6 &&
      places.every((each) => isVisible(each) && !each.matches(':disabled'))
    );
  };
  const look = (): void => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent?.trim() === 'Play')?.click();
    if (!isCardThere()) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        performance.mark('first-card');
        console.debug('first-card');
      }),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
};

/**
 * Does something on a page that somebody with a phone has just asked for, its cache empty, once the first card is there
 * and nothing more is loading; then closes it. Until the card is there nothing is asked of the page: that would cost it
 * time which is being measured.
 */
export const visit = async <Result>(
  browser: Browser,
  pages: Pages,
  kind: PageKind,
  conditions: Conditions,
  act: (page: Page) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: phone.viewport,
    deviceScaleFactor: phone.pixelRatio,
    hasTouch: true,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    if (conditions.isNetworkSlow) {
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', slowNetwork);
    }
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: conditions.slowdown });
    if (kind === 'game') await page.addInitScript(markFirstCard);
    const firstCard = page.waitForEvent('console', (message) => message.text() === 'first-card');
    await Promise.all([firstCard, page.goto(pages.addresses[kind], { waitUntil: 'commit' })]);
    await page.locator('canvas').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    return await act(page);
  } finally {
    await context.close();
  }
};
