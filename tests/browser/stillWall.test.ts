import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { latestEdition, loadDeckTexts } from '../../src/content/editions.ts';
import { loadContextTexts, loadReasonTexts, loadTemptationTexts } from '../../src/content/laterTexts.ts';
import { openGame, type Visit } from './harness/openGame.ts';
import { phone } from './harness/phone.ts';
import { expectWhole, headingOn, hostSays, joinSays, liveAddress } from './playing/lessons.ts';
import { webGl, without } from './playing/withoutCanvas.ts';

const say = hostSays('en');
const sayJoin = joinSays('en');

/** The first card of the first ready set. */
const card = 'copilot-loss';

const load = [loadDeckTexts, loadContextTexts, loadReasonTexts, loadTemptationTexts] as const;
const [texts, contexts, reasons, temptations] = await Promise.all([
  load[0](latestEdition, 'en'),
  load[1](latestEdition, 'en'),
  load[2](latestEdition, 'en'),
  load[3](latestEdition, 'en'),
]);

const isStill = async (page: Page): Promise<void> => {
  await page.locator('html[data-wall="still"]').waitFor({ state: 'attached' });
  expect(await page.locator('canvas').count()).toBe(0);
  const picture = page.locator('[data-wall-space]');
  expect(await picture.evaluate((space) => getComputedStyle(space).backgroundImage)).toContain('balance-');
};

const expectTold = async (page: Page, ...all: readonly (string | undefined)[]): Promise<void> => {
  for (const each of all)
    await page
      .getByText(each ?? 'no text')
      .first()
      .waitFor();
};

/** @returns the pages of a lesson in which one person takes part. */
const aClassOfOne = async (visit: Visit) => {
  const address = liveAddress();
  const host = await openGame({ address, at: '#host', reducedMotion: true });
  await host.getByRole('button', { name: say('start.live.go') }).click();
  const href = await host.getByRole('link', { name: say('live.wall') }).getAttribute('href');
  const viewport = { width: 1366, height: 768 };
  const wall = await openGame({
    address,
    at: new URL(href ?? '').hash,
    reducedMotion: true,
    viewport,
    ...visit,
  });
  await isStill(wall);
  const code = ((await wall.locator('.join-words-code').textContent()) ?? '').replace(' ', '');
  const voter = await openGame({ address: `${address}join/`, at: `#${code}`, ...phone });
  return { host, wall, voter };
};

type Class = Awaited<ReturnType<typeof aClassOfOne>>;

const goOn = async ({ host, wall }: Class, phase: Parameters<typeof say>[0]): Promise<void> => {
  await host.keyboard.press('PageDown');
  await headingOn(wall, say(phase as 'phase.read')).waitFor();
  // The wall may know it before the teacher's page does, and that goes on from what it knows.
  const step = phase === 'phase.beliefBefore' ? host.locator('body') : host.locator('[aria-current=step]');
  await step.filter({ hasText: say(phase as 'phase.read') }).waitFor();
};

const toFirstVote = async (lesson: Class): Promise<void> => {
  const { host, wall, voter } = lesson;
  await expectTold(wall, say('wall.joined', { n: 1 }), texts.motion);
  await goOn(lesson, 'phase.beliefBefore');
  await expectTold(wall, say('report.band.4'), say('wall.answered', { n: 0, total: 1 }));
  await goOn(lesson, 'phase.read');
  await goOn(lesson, 'phase.firstVote');
  await voter.getByRole('radio', { name: sayJoin('vote.lab.certain') }).click();
  await expectTold(wall, texts.claims[card]?.card, say('wall.voted', { n: 1, total: 1 }));
  await host.keyboard.press('c');
  await expectTold(wall, contexts[card]);
  await expectWhole(wall);
};

const toReveal = async (lesson: Class): Promise<void> => {
  const { wall, voter } = lesson;
  await goOn(lesson, 'phase.advice');
  await goOn(lesson, 'phase.talk');
  await expectTold(wall, say('wall.talk'));
  await goOn(lesson, 'phase.secondVote');
  await voter.getByRole('radio', { name: sayJoin('vote.bubble.leaning') }).click();
  await expectTold(wall, say('wall.voted', { n: 1, total: 1 }));
  await goOn(lesson, 'phase.reveal');
  await wall.getByRole('img', { name: 'Bubble: 0 of 1 Lab: 1 of 1' }).waitFor();
  await wall.getByRole('img', { name: 'Bubble: 1 of 1 Lab: 0 of 1' }).waitFor();
  await expectTold(wall, reasons[card], temptations[card], '1 was certain of Lab.');
};

test.each([
  ['its files do not load', { blockPhaser: true }],
  ['the browser can draw on no canvas', { prepare: without('2d', ...webGl) }],
] as const)(
  'Where the moving picture cannot start, because %s, the wall tells all in words beside a still one',
  async (_, visit) => {
    const lesson = await aClassOfOne(visit);
    await toFirstVote(lesson);
    await toReveal(lesson);
    await isStill(lesson.wall);
    await expectWhole(lesson.wall);
  },
);
