import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readSite } from '../../src/server/serving/site.ts';
import { nameOf } from '../../src/text/languages.ts';
import { builtGame } from './harness/builtGame.ts';
import { openGame } from './harness/openGame.ts';
import { startServer } from './harness/ownServer.ts';
import { awayWhile, untilKept } from './playing/keeping.ts';
import { headingOn, hostSays } from './playing/lessons.ts';

const say = hostSays('en');
const sayZh = hostSays('zh');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Begins a lesson where the game is kept, leaves it, and comes back when its server and the browser's own cache are gone. */
const beginAndLoseServer = async (): Promise<Page> => {
  const server = await startServer(readSite(builtGame), '/');
  const page = await openGame({
    address: server.address,
    at: '#host',
    keeping: true,
    reducedMotion: true,
    viewport: { width: 1366, height: 768 },
    // The browser asks for the icon of its tab past the service worker, and keeps it in its own way.
    expectedErrors: [/\/icon\.svg\)/],
  });
  await untilKept(page);
  await page.reload();
  await button(page, say('start.here.go')).click();
  await headingOn(page, say('phase.lobby')).waitFor();
  await page.locator('[data-wall-picture] canvas').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  // Nothing may come out of the browser's own cache, which any visit to another site can empty.
  const session = await page.context().newCDPSession(page);
  await awayWhile(page, async () => {
    await session.send('Network.clearBrowserCache');
    await server.stop();
  });
  return page;
};

/** In Chinese, from the lobby to the report, with the hands of one vote. */
const leadToReport = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: nameOf.zh }).click();
  await headingOn(page, sayZh('phase.lobby')).waitFor();
  for (const phase of ['beliefBefore', 'read', 'firstVote'] as const) {
    await page.keyboard.press('PageDown');
    await headingOn(page, sayZh(`phase.${phase}`)).waitFor();
  }
  for (const spinner of await page.getByRole('spinbutton').all()) await spinner.fill('6');
  await page.keyboard.press('Tab');
  await page.getByText(sayZh('count.total', { n: 12 })).waitFor();
  await headingOn(page, sayZh('phase.firstVote')).click();
  await page.keyboard.press('PageDown');
  await headingOn(page, sayZh('phase.advice')).waitFor();
  await page.getByText(sayZh('host.jumps')).click();
  await button(page, sayZh('host.jump.ended')).click();
  await headingOn(page, sayZh('report.heading')).waitFor();
  expect(await page.getByRole('article').getByRole('img').count()).toBe(1);
};

test('A lesson that was begun once is led to its report, and a second one begun, with the server gone and the page loaded anew', async () => {
  const page = await beginAndLoseServer();
  await headingOn(page, say('phase.lobby')).waitFor();
  await page.locator('[data-wall-picture] canvas').waitFor({ state: 'attached' });
  await leadToReport(page);

  await button(page, sayZh('host.end')).click();
  await button(page, sayZh('host.end.do')).click();
  await button(page, sayZh('start.here.go')).click();
  await headingOn(page, sayZh('phase.lobby')).waitFor();
});
