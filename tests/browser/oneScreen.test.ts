import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { latestEdition } from '../../src/content/editions.ts';
import { loadTemptationTexts } from '../../src/content/laterTexts.ts';
import { openGame } from './harness/openGame.ts';
import { teachersSay } from './playing/classroom.ts';
import { expectFocus } from './playing/focus.ts';
import { expectWhole, headingOn as heading, hostSays } from './playing/lessons.ts';

const say = hostSays('en');
const tell = teachersSay('en');

/** What makes the first card of the first ready set tempting. */
const { 'copilot-loss': temptation = '' } = await loadTemptationTexts(latestEdition, 'en');

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Goes on with the key that a presenter’s remote sends, and waits until the wall has followed. */
const goOn = async (page: Page, phase: Parameters<typeof say>[0]): Promise<void> => {
  await page.keyboard.press('PageDown');
  await heading(page, say(phase as 'phase.read')).waitFor();
};

const typeHands = async (page: Page, counts: Readonly<Record<string, number>>): Promise<void> => {
  for (const [name, count] of Object.entries(counts)) {
    await page.getByRole('spinbutton', { name }).fill(String(count));
  }
};

/** @returns the page of a lesson that nobody can reach the network from. */
const beginOffline = async (): Promise<Page> => {
  const page = await openGame({
    at: '#host',
    keeping: false,
    viewport: { width: 1366, height: 768 },
    reducedMotion: true,
    blockPhaser: false,
  });
  await button(page, say('start.here.go')).click();
  await heading(page, say('phase.lobby')).waitFor();
  await page.locator('[data-wall-picture] canvas').waitFor({ state: 'attached' });
  await expectWhole(page);
  await page.context().setOffline(true);
  return page;
};

/** The class says what it believes. Where no card lies there is no context to show, and nothing to refuse. */
const believe = async (page: Page): Promise<void> => {
  await page.keyboard.press('c');

  await goOn(page, 'phase.beliefBefore');
  await page.keyboard.press('c');
  expect(await page.getByText(say('refused')).count()).toBe(0);
  // Five answers are shown, so that a bar can be read from the report.
  await button(page, say('count.more', { place: say('report.band.0') })).click();
  await typeHands(page, { [say('report.band.2')]: 4 });
};

/** What was counted is the teacher's: once the panel is put away, the wall tells nothing of it. */
const voteByFingers = async (page: Page): Promise<void> => {
  await goOn(page, 'phase.firstVote');
  await button(page, say('count.fingers')).click();
  await typeHands(page, {
    'Bubble, certain': 6,
    'Bubble, leaning': 1,
    'Lab, fairly sure': 8,
    'Lab, certain': 5,
  });
  await page.getByText(say('count.seen')).waitFor();
  await expectWhole(page);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('h');
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not on the wall.
  expect(await page.getByRole('main').innerText()).not.toMatch(/\b(6|7|8|13)\b|20 hands/);
};

const reload = async (page: Page): Promise<void> => {
  await page.context().setOffline(false);
  await page.reload();
  await heading(page, say('phase.firstVote')).waitFor();
  await page.context().setOffline(true);
};

/** From number to number by Enter or Tab, past the taps, and each kept with every key. */
const voteAgain = async (page: Page): Promise<void> => {
  await page.getByRole('spinbutton', { name: 'Bubble, hands' }).focus();
  await page.keyboard.type('15');
  await page.getByText(say('count.differs', { before: 20, now: 15 })).waitFor();
  await page.keyboard.press('Enter');
  await expectFocus(page.getByRole('spinbutton', { name: 'Lab, hands' }));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5');
  await page.getByText(say('count.total', { n: 20 })).waitFor();
  expect(await page.getByText(/^Hands before/).count()).toBe(0);
  await page.keyboard.press('Enter');
  await expectFocus(button(page, say('host.next', { step: say('phase.reveal') })));
};

/** 7 and 13 before, 15 and 5 after; the first card of the set helps Bubble, and 5 were certain of Lab. */
const reveal = async (page: Page): Promise<void> => {
  expect(await page.getByText(temptation).count()).toBe(0);
  await goOn(page, 'phase.reveal');
  await page.getByRole('img', { name: 'Bubble: 7 of 20 Lab: 13 of 20' }).waitFor();
  await page.getByRole('img', { name: 'Bubble: 15 of 20 Lab: 5 of 20' }).waitFor();
  await page.getByText(say('wall.surest.before')).waitFor();
  await page.getByText('5 were certain of Lab.').waitFor();
  await page.getByText(temptation).waitFor();
  await expectWhole(page);
};

/** What was opened to lead the lesson is closed once it is led on. */
const goBackAndEnd = async (page: Page): Promise<void> => {
  await page.keyboard.press('ArrowLeft');
  await heading(page, say('phase.secondVote')).waitFor();
  await page.getByText(say('host.jumps')).click();
  await button(page, say('host.jump.ended')).waitFor();
  await goOn(page, 'phase.reveal');
  expect(await button(page, say('host.jump.ended')).isVisible()).toBe(false);
  await page.getByText(say('host.jumps')).press('Enter');
  await button(page, say('host.jump.ended')).click();
  await heading(page, say('report.heading')).waitFor();
};

/** From 7 of 20 to 15 of 20: (0.75 − 0.35) / (1 − 0.35) = 0.62, and 40 points of a hundred. */
const readReport = async (page: Page): Promise<void> => {
  const report = page.getByRole('article');
  await report.getByText(temptation).waitFor();
  await report.getByText(say('report.gain.is', { gain: '0.62' })).waitFor();
  await report.getByText(say('report.swing.up', { n: 40 })).waitFor();
  await expectWhole(page);

  const [file] = await Promise.all([page.waitForEvent('download'), button(page, say('report.csv')).click()]);
  const lines = (await text(await file.createReadStream())).split('\r\n');
  expect(lines[1]).toMatch(/,Bubble,20,7,35,32,20,15,75,,,,0.62$/);
};

const endLesson = async (page: Page): Promise<void> => {
  await button(page, say('host.end')).click();
  await button(page, say('host.end.keep')).click();
  await button(page, say('host.end')).click();
  await button(page, say('host.end.do')).click();
  await heading(page, say('start.heading')).waitFor();
};

test('A lesson on one screen goes on without a network and through a reload, and its report has the hands that were counted', async () => {
  const page = await beginOffline();
  await believe(page);
  await goOn(page, 'phase.read');
  await voteByFingers(page);

  await reload(page);
  await goOn(page, 'phase.advice');
  await page.keyboard.press('c');
  await page.getByText(say('host.context.shown')).waitFor();
  await goOn(page, 'phase.talk');
  await goOn(page, 'phase.secondVote');
  await voteAgain(page);
  await reveal(page);

  await goBackAndEnd(page);
  await readReport(page);
  await endLesson(page);
});

test('Two tabs hold one lesson: each goes on from where the other has led it, and neither loses what was counted', async () => {
  const one = await openGame({ at: '#host', viewport: { width: 1366, height: 768 }, reducedMotion: true });
  await button(one, say('start.here.go')).click();
  await heading(one, say('phase.lobby')).waitFor();
  const other = await one.context().newPage();
  await other.goto(one.url());
  await heading(other, say('phase.lobby')).waitFor();

  await goOn(one, 'phase.beliefBefore');
  await heading(other, say('phase.beliefBefore')).waitFor();
  await goOn(other, 'phase.read');
  await goOn(other, 'phase.firstVote');
  await typeHands(other, { 'Bubble, hands': 15, 'Lab, hands': 5 });
  await one.getByText(say('count.total', { n: 20 })).waitFor();
  await goOn(one, 'phase.advice');
  await heading(other, say('phase.advice')).waitFor();
  await other.reload();
  await heading(other, say('phase.advice')).waitFor();
  await other.getByText('20').first().waitFor();

  // The classroom leads back to it, and its ways to hold a lesson do so in words.
  await one.goto(one.url().replace(/#.*/, '#classroom'));
  await one.getByText(tell('classroom.kept')).waitFor();
  expect(await button(one, tell('classroom.kept.go')).count()).toBe(3);
  await expectWhole(one);
  await button(one, tell('classroom.kept.go')).first().click();
  await heading(one, say('phase.advice')).waitFor();
});

test('Of two tabs in which a lesson can be begun, the second turns to the lesson that the first has begun', async () => {
  const one = await openGame({ at: '#host', viewport: { width: 1366, height: 768 }, reducedMotion: true });
  await heading(one, say('start.heading')).waitFor();
  const other = await one.context().newPage();
  const asleep = await one.context().newPage();
  // It hears nothing of what other tabs do, as one that the browser has put to sleep.
  await asleep.addInitScript(() =>
    addEventListener('storage', (event) => event.stopImmediatePropagation(), true),
  );
  for (const page of [other, asleep]) {
    await page.goto(one.url());
    await heading(page, say('start.heading')).waitFor();
  }

  await button(one, say('start.here.go')).click();
  await heading(other, say('phase.lobby')).waitFor();
  await goOn(one, 'phase.beliefBefore');
  await goOn(one, 'phase.read');
  await heading(other, say('phase.read')).waitFor();

  await heading(asleep, say('start.heading')).waitFor();
  await button(asleep, say('start.here.go')).click();
  await heading(asleep, say('phase.read')).waitFor();
});
