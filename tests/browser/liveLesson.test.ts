import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { latestEdition } from '../../src/content/editions.ts';
import { loadTemptationTexts } from '../../src/content/laterTexts.ts';
import { openGame } from './harness/openGame.ts';
import { expectFocus } from './playing/focus.ts';
import { expectWhole, headingOn as heading, hostSays, joinSays } from './playing/lessons.ts';
import { aLiveClass, countClicks, type LiveClass } from './playing/liveClass.ts';

const say = hostSays('en');
const sayEn = joinSays('en');
const sayZh = joinSays('zh');

/** What makes the first card of the first ready set tempting. */
const { 'copilot-loss': temptation = '' } = await loadTemptationTexts(latestEdition, 'en');

const place = (page: Page, name: string) => page.getByRole('radio', { name });

const expectAllWhole = async (...pages: readonly Page[]): Promise<void> => {
  for (const page of pages) await expectWhole(page);
};

const goOn = async (
  { host }: LiveClass,
  phase: 'read' | 'firstVote' | 'advice' | 'talk' | 'secondVote' | 'reveal',
): Promise<void> => {
  await host.keyboard.press('ArrowRight');
  await heading(host, say(`phase.${phase}`)).waitFor();
};

/** A code that is none is said to be none; however it is typed, the right one leads in. */
const joinByCode = async ({ thumb, chinese, keyboard, code }: LiveClass): Promise<void> => {
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
};

/** Whoever has joined hears where they are, and as whom. */
const waitInLobby = async ({ wall, thumb, keyboard }: LiveClass): Promise<void> => {
  await expectFocus(heading(keyboard, sayEn('phase.lobby')));
  const name = (await keyboard.locator('.join-who').textContent()) ?? '';
  expect(await keyboard.locator('#live').textContent()).toBe(sayEn('join.as', { name }));
  await thumb.getByText(sayEn('lobby.task')).waitFor();
  await wall.getByText(say('wall.lobby.task')).waitFor();
  await expectAllWhole(thumb, wall);
  await wall.getByText(say('wall.joined', { n: 3 })).waitFor();
};

/** The door is closed: host and wall say so, and somebody who comes late gets in once it is open. @returns their page. */
const comeToClosedDoor = async ({ host, wall, join, code }: LiveClass): Promise<Page> => {
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
  return late;
};

/** Taking somebody out takes a second word, and can be left by Escape. */
const takeOut = async ({ host }: LiveClass, late: Page): Promise<void> => {
  const fourth = host.locator('.live-people li').nth(3);
  await fourth.getByRole('button').click();
  await expectFocus(host.getByRole('button', { name: say('live.remove.keep') }));
  await expectWhole(host);
  await host.keyboard.press('Escape');
  await expectFocus(fourth.getByRole('button'));
  await fourth.getByRole('button').click();
  await host.getByRole('button', { name: say('live.remove.do') }).click();
  await late.getByText(sayEn('status.removed')).waitFor();
};

const readCard = async ({ host }: LiveClass): Promise<void> => {
  await host.getByText(say('host.jumps')).click();
  await host.getByRole('button', { name: say('host.jump.read', { n: 1 }) }).click();
  await heading(host, say('phase.read')).waitFor();
};

const voteByThumb = async ({ thumb }: LiveClass): Promise<void> => {
  await place(thumb, sayEn('place.bubble.certain')).getByText('+3 / −6').click();
  await thumb.getByText(sayEn('saved.done', { place: sayEn('vote.bubble.certain') })).waitFor();
};

const voteInChinese = async ({ chinese }: LiveClass): Promise<void> => {
  await place(chinese, sayZh('vote.lab.fairlySure')).click();
  await chinese.getByText(sayZh('saved.done', { place: sayZh('vote.lab.fairlySure') })).waitFor();
};

/** From the heading to the places, once round them, and to certain Lab. Held down, a key is pressed once. */
const voteByKeys = async ({ keyboard }: LiveClass): Promise<void> => {
  await keyboard.keyboard.press('Tab');
  await keyboard.keyboard.press('ArrowUp');
  await keyboard.keyboard.press('ArrowUp');
  await keyboard.keyboard.press('ArrowRight');
  const presses = await countClicks(keyboard);
  for (let repeat = 0; repeat < 5; repeat += 1) await keyboard.keyboard.down('Enter');
  await keyboard.keyboard.up('Enter');
  await keyboard.getByText(sayEn('saved.done', { place: sayEn('vote.lab.certain') })).waitFor();
  expect(await presses()).toBe(1);
};

/** The host sees how they voted, the wall only how many. */
const countVotes = async ({ host, wall, thumb, chinese }: LiveClass): Promise<void> => {
  await wall.getByText(say('wall.voted', { n: 3, total: 3 })).waitFor();
  await host.getByRole('img', { name: 'Bubble: 1 of 3 Lab: 2 of 3' }).waitFor();
  expect(await wall.getByRole('img', { name: /Bubble:/ }).count()).toBe(0);
  await expectAllWhole(chinese, thumb, wall, host);
};

/** One of one side is under each letter, so each of the three has a sign to look for, which says nothing of the vote. */
const talk = async ({ thumb, chinese, keyboard }: LiveClass): Promise<void> => {
  for (const [page, words] of [
    [thumb, sayEn],
    [chinese, sayZh],
    [keyboard, sayEn],
  ] as const)
    await page.getByText(words('talk.own')).waitFor();
  expect(await thumb.getByText(sayEn('vote.bubble.certain')).count()).toBe(0);
  await expectWhole(thumb);
};

/** One votes without a network, and hears that it is on its way and, later, that it has come. */
const voteAgain = async ({ thumb, chinese, keyboard, network }: LiveClass): Promise<void> => {
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
};

/** What makes it tempting is told at the reveal: to the class, and on the phone of whoever was certain and wrong before talking. */
const reveal = async (lesson: LiveClass): Promise<void> => {
  const { host, wall, thumb, chinese, keyboard } = lesson;
  for (const page of [host, wall, thumb, keyboard]) expect(await page.getByText(temptation).count()).toBe(0);
  await goOn(lesson, 'reveal');
  // The first card of the set helps Bubble.
  await wall.getByRole('img', { name: 'Bubble: 1 of 3 Lab: 2 of 3' }).waitFor();
  await wall.getByRole('img', { name: 'Bubble: 2 of 3 Lab: 1 of 3' }).waitFor();
  await wall.getByText('1 was certain of Lab.').waitFor();
  // Who that was is told nowhere.
  for (const page of [host, wall, keyboard]) await page.getByText(temptation).waitFor();
  await thumb.getByText('+3', { exact: true }).waitFor();
  await chinese.getByText('+1', { exact: true }).waitFor();
  expect(await thumb.getByText(temptation).count()).toBe(0);
  await expectAllWhole(keyboard, host, wall, thumb);
};

/** @returns the link to their own lesson that the thumb takes home. */
const report = async ({ host, thumb }: LiveClass): Promise<string | null> => {
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
  return link;
};

/** Nothing is left on the server; whoever was at the end keeps their own cards and link, also after a reload. */
const endAndDelete = async ({ host, thumb }: LiveClass, link: string | null): Promise<void> => {
  await host.getByRole('button', { name: say('host.end') }).click();
  await host.getByRole('button', { name: say('host.end.do') }).click();
  await heading(host, say('start.heading')).waitFor();
  for (const reload of [false, true]) {
    if (reload) await thumb.reload();
    await thumb.getByText(sayEn('ended.deleted')).waitFor();
    expect(await thumb.locator('#own-link').getAttribute('href')).toBe(link);
  }
  await expectWhole(thumb);
  await thumb.getByRole('button', { name: sayEn('join.other') }).click();
  await heading(thumb, sayEn('join.heading')).waitFor();
};

test('A class votes by phone, in two languages, by keyboard and with a lost network; the report has what was voted', {
  timeout: 120_000,
}, async () => {
  const lesson = await aLiveClass();
  const { host, keyboard } = lesson;
  await joinByCode(lesson);
  await waitInLobby(lesson);
  await takeOut(lesson, await comeToClosedDoor(lesson));

  await readCard(lesson);
  await goOn(lesson, 'firstVote');
  await voteByThumb(lesson);
  await voteInChinese(lesson);
  await voteByKeys(lesson);
  await countVotes(lesson);

  await host.reload();
  await heading(host, say('phase.firstVote')).waitFor();
  await goOn(lesson, 'advice');
  await host.getByText(say('advice.rests.all', { part: 1, total: 3 })).waitFor();
  await goOn(lesson, 'talk');
  await talk(lesson);
  await goOn(lesson, 'secondVote');
  await heading(keyboard, sayEn('phase.secondVote')).waitFor();
  await voteAgain(lesson);
  await reveal(lesson);

  await endAndDelete(lesson, await report(lesson));
});
