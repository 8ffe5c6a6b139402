import type { BrowserContext, Page } from 'playwright-core';
import { openGame } from '../harness/openGame.ts';
import { phone } from '../harness/phone.ts';
import { headingOn, hostSays, liveAddress } from './lessons.ts';

const say = hostSays('en');

/** A network that can be lost in silence: nothing is closed, nothing arrives. */
const aNetwork = () => {
  let isUp = true;
  const prepare = async (context: BrowserContext): Promise<void> => {
    await context.routeWebSocket(/\/live\//, (page) => {
      const server = page.connectToServer();
      page.onMessage((message) => void (isUp && server.send(message)));
      server.onMessage((message) => void (isUp && page.send(message)));
    });
    await context.route(/\/live\//, (route) => (isUp ? route.continue() : route.abort()));
  };
  return {
    prepare,
    set: (up: boolean): void => {
      isUp = up;
    },
  };
};

/** The pages of one live lesson. */
export interface LiveClass {
  readonly host: Page;
  readonly wall: Page;
  /** A phone that is only touched. */
  readonly thumb: Page;
  /** A phone that came by the QR code, in Chinese. */
  readonly chinese: Page;
  /** A small page led by keys alone, on a network that can be lost. */
  readonly keyboard: Page;
  readonly network: { readonly set: (up: boolean) => void };
  /** As the wall shows it. */
  readonly code: string;
  /** The address that phones open. */
  readonly join: string;
}

const openHost = async (address: string): Promise<Page> => {
  const viewport = { width: 1366, height: 768 };
  const host = await openGame({ address, at: '#host', reducedMotion: true, viewport });
  await host.getByRole('button', { name: say('start.live.go') }).click();
  await headingOn(host, say('phase.lobby')).waitFor();
  return host;
};

const openWall = async (host: Page): Promise<Page> => {
  const [wall] = await Promise.all([
    host.context().waitForEvent('page'),
    host.getByRole('link', { name: say('live.wall') }).click(),
  ]);
  await wall.setViewportSize({ width: 1366, height: 768 });
  return wall;
};

/** @returns a lesson in its lobby, and three phones of which one knows the code already. */
export const aLiveClass = async (): Promise<LiveClass> => {
  const address = liveAddress();
  const host = await openHost(address);
  const wall = await openWall(host);
  const code = (await wall.locator('.join-words-code').textContent()) ?? '';
  const network = aNetwork();
  const join = `${address}join/`;
  const [thumb, chinese, keyboard] = await Promise.all([
    openGame({ address: join, ...phone }),
    openGame({ address: join, at: `#${code.replace(' ', '')}`, language: 'zh', ...phone }),
    openGame({
      address: join,
      prepare: network.prepare,
      // Where a browser's own line that is just closing is given one more word, this one throws.
      expectedErrors: [/\/live\//, /WebSocket is already in CLOSING or CLOSED state/],
      viewport: { width: 360, height: 740 },
    }),
  ]);
  return { host, wall, thumb, chinese, keyboard, network, code, join };
};

/** @returns what tells how many clicks there have been on the page since. */
export const countClicks = async (page: Page): Promise<() => Promise<number>> => {
  const clicks = await page.evaluateHandle(() => {
    const counted = { clicks: 0 };
    document.addEventListener('click', () => {
      counted.clicks += 1;
    });
    return counted;
  });
  return () => clicks.evaluate((counted) => counted.clicks);
};
