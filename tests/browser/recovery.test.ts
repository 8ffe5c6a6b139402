import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Language } from '../../src/text/languages.ts';
import { openGame, type Visit } from './harness/openGame.ts';
import { phone } from './harness/phone.ts';
import { expectFocus } from './playing/focus.ts';
import { expectWhole, headingOn, hostSays, liveAddress } from './playing/lessons.ts';
import { quiet } from './playing/player.ts';

const say = hostSays('en');
const sayZh = hostSays('zh');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens a live session. @returns its page, once it waits for people. */
const openSession = async (language: Language, visit: Visit): Promise<Page> => {
  const page = await openGame({ at: '#host', ...quiet, language, ...visit });
  const says = hostSays(language);
  await button(page, says('start.live.go')).click();
  await headingOn(page, says('phase.lobby')).waitFor();
  return page;
};

const codeOn = async (page: Page): Promise<string> =>
  (await page.locator('.join-card-code').textContent()) ?? '';

/** What leads the lesson on the page from another device. */
const recoveryOf = async (page: Page): Promise<string> => {
  await page.getByText(say('live.recovery'), { exact: true }).click();
  return (await page.locator('.live-address').textContent()) ?? '';
};

test('A lesson goes on on another device by its recovery link, which is copied whole and leaves the address bar', async () => {
  const address = liveAddress();
  const first = await openSession('en', {
    address,
    prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
  const recovery = await recoveryOf(first);
  await button(first, say('live.recovery.copy')).press('Enter');
  await first.getByText('Copied.').waitFor();
  expect(await first.evaluate('navigator.clipboard.readText()')).toBe(recovery);

  const second = await openGame({ address, at: new URL(recovery).hash, reducedMotion: true });
  await headingOn(second, say('phase.lobby')).waitFor();
  expect(await codeOn(second)).toBe(await codeOn(first));
  expect(new URL(second.url()).hash).toBe('#host');
  await second.keyboard.press('ArrowRight');
  await headingOn(first, say('phase.beliefBefore')).waitFor();
  await second.reload();
  await headingOn(second, say('phase.beliefBefore')).waitFor();
});

const question = (page: Page) => headingOn(page, sayZh('recovery.heading'));

/** Opens a recovery link on a device that leads a lesson of its own. */
const openOther = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await question(page).waitFor();
};

const expectLesson = async (page: Page, says: typeof say, code: string): Promise<void> => {
  await headingOn(page, says('phase.lobby')).waitFor();
  expect(await codeOn(page)).toBe(code);
};

/** The device stays with its own lesson, also through a reload. @returns the way back to it that the question showed. */
const stay = async (page: Page, kept: string): Promise<string> => {
  await expectFocus(question(page));
  await expectWhole(page);
  const wayBack = new URL((await page.locator('.live-address').textContent()) ?? '').hash;
  await page.keyboard.press('Tab');
  await expectFocus(button(page, sayZh('recovery.stay', { kept })));
  await page.keyboard.press('Enter');
  await expectLesson(page, sayZh, kept);
  expect(new URL(page.url()).hash).toBe('#host');
  await page.reload();
  await expectLesson(page, sayZh, kept);
  return wayBack;
};

const endLesson = async (page: Page): Promise<void> => {
  await button(page, say('host.end')).click();
  await button(page, say('host.end.do')).click();
};

test('A device that leads a lesson is asked before a recovery link takes the place of it, and can come back to it', async () => {
  const address = liveAddress();
  const first = await openSession('en', { address });
  const offered = await codeOn(first);
  const recovery = new URL(await recoveryOf(first)).hash;
  const second = await openSession('zh', { address, ...phone });
  const kept = await codeOn(second);

  await openOther(second, recovery);
  const wayBack = await stay(second, kept);
  await openOther(second, recovery);
  await button(second, sayZh('recovery.change', { offered })).press('Enter');
  await headingOn(second, sayZh('phase.lobby')).waitFor();
  await second.reload();
  await expectLesson(second, sayZh, offered);
  await openOther(second, wayBack);
  await button(second, sayZh('recovery.change', { offered: kept })).click();
  await expectLesson(second, sayZh, kept);

  // Where nothing is left of the lesson that the device leads, there is nothing to ask.
  await first.goto(`${address}${wayBack}`);
  await button(first, say('recovery.change', { offered: kept })).click();
  await expectLesson(first, say, kept);
  await second.goto('about:blank');
  await endLesson(first);
  await headingOn(first, say('start.heading')).waitFor();
  await second.goto(`${address}${recovery}`);
  await expectLesson(second, sayZh, offered);
});

test('A device that leads a lesson is asked before one that it begins takes the place of it', async () => {
  const address = liveAddress();
  const first = await openSession('en', { address });
  const kept = await codeOn(first);
  const second = await openGame({ address, at: '#host', reducedMotion: true });
  await button(second, say('start.here.go')).click();
  await headingOn(second, say('phase.lobby')).waitFor();
  const tab = await second.context().newPage();
  await tab.goto(await recoveryOf(first));
  await headingOn(tab, say('phase.lobby')).waitFor();

  await endLesson(second);
  await button(second, say('start.live.go')).click();
  await headingOn(second, say('recovery.heading')).waitFor();
  await button(second, say('recovery.stay', { kept })).click();
  await headingOn(second, say('phase.lobby')).waitFor();
  expect(await codeOn(second)).toBe(kept);
});

test('The window that shows the wall of one lesson shows the next when that is sent to it', async () => {
  const address = liveAddress();
  const wallOf = async (page: Page): Promise<string> =>
    (await page.getByRole('link', { name: say('live.wall') }).getAttribute('href')) ?? '';
  const [one, other] = [await openSession('en', { address }), await openSession('en', { address })];
  const wall = await openGame({ address, at: new URL(await wallOf(one)).hash, reducedMotion: true });
  await wall.locator('.join-words-code', { hasText: await codeOn(one) }).waitFor();
  await wall.evaluate((to) => location.assign(to), await wallOf(other));
  await wall.locator('.join-words-code', { hasText: await codeOn(other) }).waitFor();
});

test.each(['#host=4KD9WX.a-key_cut_sh', '#wall=4KD9WX.a-key_cut_sh', '#wall'])(
  'Of an address such as %s it is said that it is not whole, not that the lesson has ended',
  async (at) => {
    const page = await openGame({ at, reducedMotion: true });
    await headingOn(page, say('out.cutShort')).waitFor();
    await expectWhole(page);
    await button(page, say('out.leave')).click();
    await page.waitForURL(/#classroom$/);
  },
);

test('A recovery link is followed by the page that is seen, also where the page could not be loaded at first', async () => {
  let isDown = true;
  const page = await openGame({
    ...quiet,
    address: liveAddress(),
    at: '#host',
    expectedErrors: [/enClassroom-[^/]+\.js/],
    prepare: async (context) => {
      await context.route(/\/enClassroom-[^/]+\.js/, (route) => (isDown ? route.abort() : route.continue()));
    },
  });
  const goTo = (hash: string): Promise<void> =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  await page.getByText('A part of the game did not load.').waitFor();
  isDown = false;
  await goTo('#classroom');
  await headingOn(page, 'A lesson with this game').waitFor();
  await goTo('#host');
  await button(page, say('start.live.go')).waitFor();
  await goTo(`#host=4KD9WX.${'A'.repeat(22)}`);
  await headingOn(page, say('out.gone')).waitFor();
});
