import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { latestEdition } from '../../src/content/editions.ts';
import { loadTemptationTexts } from '../../src/content/laterTexts.ts';
import { openGame } from './harness/openGame.ts';
import { phone } from './harness/phone.ts';
import { expectFocus } from './playing/focus.ts';
import { expectWhole, headingOn as heading, hostSays, joinSays, serveLive } from './playing/lessons.ts';

const say = hostSays('en');
const sayEn = joinSays('en');
const sayZh = joinSays('zh');

/** What makes the first card of the first ready set tempting. */
const { 'copilot-loss': temptation = '' } = await loadTemptationTexts(latestEdition, 'en');

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

/** @returns what tells how many clicks there have been on the page since. */
const countClicks = async (page: Page): Promise<() => Promise<number>> => {
  const clicks = await page.evaluateHandle(() => {
    const counted = { clicks: 0 };
    document.addEventListener('click', () => {
      counted.clicks += 1;
    });
    return counted;
  });
  return () => clicks.evaluate((counted) => counted.clicks);
};

const place = (page: Page, name: string) => page.getByRole('radio', { name });

test('A class votes by phone, in two languages, by keyboard and with a lost network; the report has what was voted', {
  timeout: 120_000,
}, async () => {
  const address = await serveLive();
  const host = await openGame({
    address,
    at: '#host',
    reducedMotion: true,
    viewport: { width: 1366, height: 768 },
  });
  await host.getByRole('button', { name: say('start.live.go') }).click();
  await heading(host, say('phase.lobby')).waitFor();
  const goOn = async (
    phase: 'read' | 'firstVote' | 'advice' | 'talk' | 'secondVote' | 'reveal',
  ): Promise<void> => {
    await host.keyboard.press('ArrowRight');
    await heading(host, say(`phase.${phase}`)).waitFor();
  };
  const [wall] = await Promise.all([
    host.context().waitForEvent('page'),
    host.getByRole('link', { name: say('live.wall') }).click(),
  ]);
  await wall.setViewportSize({ width: 1366, height: 768 });
  const code = (await wall.locator('.join-words-code').textContent()) ?? '';

  const network = aNetwork();
  const join = `${address}join/`;
  const [thumb, chinese, keyboard] = await Promise.all([
    openGame({ address: join, ...phone }),
    openGame({ address: join, at: `#${code.replace(' ', '')}`, language: 'zh', ...phone }),
    openGame({
      address: join,
      prepare: network.prepare,
      expectedErrors: [/\/live\//],
      viewport: { width: 360, height: 740 },
    }),
  ]);
  await thumb.getByLabel(sayEn('join.code')).fill('ABC');
  await thumb.getByRole('button', { name: sayEn('join.go') }).click();
  await thumb.getByText(sayEn('join.code.not')).waitFor();
  await expectFocus(thumb.getByLabel(sayEn('join.code')));
  await expectWhole(thumb);
  await thumb.getByLabel(sayEn('join.code')).fill(` ${code.toLowerCase()}-`);
  await thumb.getByRole('button', { name: sayEn('join.go') }).click();
  await keyboard.getByLabel(sayEn('join.code')).focus();
  await keyboard.keyboard.type(code);
  await keyboard.keyboard.press('Enter');
  await heading(chinese, sayZh('phase.lobby')).waitFor();
  // Whoever has joined hears where they are, and as whom.
  await expectFocus(heading(keyboard, sayEn('phase.lobby')));
  const name = (await keyboard.locator('.join-who').textContent()) ?? '';
  expect(await keyboard.locator('#live').textContent()).toBe(sayEn('join.as', { name }));
  await thumb.getByText(sayEn('lobby.task')).waitFor();
  await wall.getByText(say('wall.lobby.task')).waitFor();
  await expectWhole(thumb);
  await expectWhole(wall);
  await wall.getByText(say('wall.joined', { n: 3 })).waitFor();

  await host.getByRole('button', { name: say('live.lock') }).click();
  for (const page of [host, wall]) {
    await page.getByText(say('wall.locked')).waitFor();
    expect(await page.getByRole('img', { name: say('wall.join.code') }).count()).toBe(0);
  }
  const late = await openGame({ address: join, at: `#${code.replace(' ', '')}` });
  await late.getByText(sayEn('status.locked')).waitFor();
  await host.getByRole('button', { name: say('live.unlock') }).click();
  await late.getByRole('button', { name: sayEn('join.again') }).click();
  await heading(late, sayEn('phase.lobby')).waitFor();
  // Taking somebody out takes a second word, and can be left by Escape.
  const fourth = host.locator('.live-people li').nth(3);
  await fourth.getByRole('button').click();
  await expectFocus(host.getByRole('button', { name: say('live.remove.keep') }));
  await expectWhole(host);
  await host.keyboard.press('Escape');
  await expectFocus(fourth.getByRole('button'));
  await fourth.getByRole('button').click();
  await host.getByRole('button', { name: say('live.remove.do') }).click();
  await late.getByText(sayEn('status.removed')).waitFor();

  await host.getByText(say('host.jumps')).click();
  await host.getByRole('button', { name: say('host.jump.read', { n: 1 }) }).click();
  await heading(host, say('phase.read')).waitFor();
  await goOn('firstVote');
  await place(thumb, sayEn('place.bubble.certain')).getByText('+3 / −6').click();
  await thumb.getByText(sayEn('saved.done', { place: sayEn('vote.bubble.certain') })).waitFor();
  await place(chinese, sayZh('vote.lab.fairlySure')).click();
  await chinese.getByText(sayZh('saved.done', { place: sayZh('vote.lab.fairlySure') })).waitFor();
  // From the heading to the places, once round them, and to certain Lab.
  await keyboard.keyboard.press('Tab');
  await keyboard.keyboard.press('ArrowUp');
  await keyboard.keyboard.press('ArrowUp');
  await keyboard.keyboard.press('ArrowRight');
  const presses = await countClicks(keyboard);
  // Held down, a key is pressed once.
  for (let repeat = 0; repeat < 5; repeat += 1) await keyboard.keyboard.down('Enter');
  await keyboard.keyboard.up('Enter');
  await keyboard.getByText(sayEn('saved.done', { place: sayEn('vote.lab.certain') })).waitFor();
  expect(await presses()).toBe(1);
  await wall.getByText(say('wall.voted', { n: 3, total: 3 })).waitFor();
  await host.getByRole('img', { name: 'Bubble: 1 of 3 Lab: 2 of 3' }).waitFor();
  expect(await wall.getByRole('img', { name: /Bubble:/ }).count()).toBe(0);
  await expectWhole(chinese);
  await expectWhole(thumb);
  await expectWhole(wall);
  await expectWhole(host);

  await host.reload();
  await heading(host, say('phase.firstVote')).waitFor();
  await goOn('advice');
  await host.getByText(say('advice.rests.all', { part: 1, total: 3 })).waitFor();
  await goOn('talk');
  // One of one side is under each letter, so each of the three has a sign to look for.
  for (const [page, words] of [
    [thumb, sayEn],
    [chinese, sayZh],
    [keyboard, sayEn],
  ] as const)
    await page.getByText(words('talk.own')).waitFor();
  // What is held up to be seen says nothing of the vote.
  expect(await thumb.getByText(sayEn('vote.bubble.certain')).count()).toBe(0);
  await expectWhole(thumb);
  await goOn('secondVote');
  await heading(keyboard, sayEn('phase.secondVote')).waitFor();

  network.set(false);
  await place(keyboard, sayEn('vote.lab.leaning')).press('Enter');
  await keyboard.getByText(sayEn('saved.sending', { place: sayEn('vote.lab.leaning') })).waitFor();
  await place(thumb, sayEn('vote.bubble.certain')).click();
  await place(chinese, sayZh('vote.bubble.leaning')).click();
  await keyboard.getByText(sayEn('status.lost')).waitFor({ timeout: 20_000 });
  await expectWhole(keyboard);
  network.set(true);
  await keyboard
    .getByText(sayEn('saved.done', { place: sayEn('vote.lab.leaning') }))
    .waitFor({ timeout: 20_000 });

  for (const page of [host, wall, thumb, keyboard]) expect(await page.getByText(temptation).count()).toBe(0);
  await goOn('reveal');
  // The first card of the set helps Bubble.
  await wall.getByRole('img', { name: 'Bubble: 1 of 3 Lab: 2 of 3' }).waitFor();
  await wall.getByRole('img', { name: 'Bubble: 2 of 3 Lab: 1 of 3' }).waitFor();
  await wall.getByText('1 was certain of Lab.').waitFor();
  // Told to the class, and on the phone of whoever was certain and wrong before talking; who that was is told nowhere.
  for (const page of [host, wall, keyboard]) await page.getByText(temptation).waitFor();
  await thumb.getByText('+3', { exact: true }).waitFor();
  await chinese.getByText('+1', { exact: true }).waitFor();
  expect(await thumb.getByText(temptation).count()).toBe(0);
  await expectWhole(keyboard);
  await expectWhole(host);
  await expectWhole(wall);
  await expectWhole(thumb);

  await host.getByText(say('host.jumps')).click();
  await host.getByRole('button', { name: say('host.jump.ended') }).click();
  await heading(host, say('report.heading')).waitFor();
  await host.getByText(say('report.participants', { n: 3 })).waitFor();
  await host.getByText(say('report.swing.byPerson', { gained: 1, lost: 0, right: 1, wrong: 1 })).waitFor();
  // Of three votes no gain is told.
  expect(await host.getByText(/Normalised gain:/).count()).toBe(0);
  await host.getByText(temptation).waitFor();
  await heading(thumb, sayEn('phase.ended')).waitFor();
  const link = await thumb.locator('#own-link').getAttribute('href');
  expect(link).toMatch(/\/#3\w{21}$/);
  await expectWhole(thumb);

  await host.getByRole('button', { name: say('host.end') }).click();
  await host.getByRole('button', { name: say('host.end.do') }).click();
  await heading(host, say('start.heading')).waitFor();
  // Nothing is left on the server; whoever was at the end keeps their own cards and link, also after a reload.
  for (const reload of [false, true]) {
    if (reload) await thumb.reload();
    await thumb.getByText(sayEn('ended.deleted')).waitFor();
    expect(await thumb.locator('#own-link').getAttribute('href')).toBe(link);
  }
  await expectWhole(thumb);
  await thumb.getByRole('button', { name: sayEn('join.other') }).click();
  await heading(thumb, sayEn('join.heading')).waitFor();
});
