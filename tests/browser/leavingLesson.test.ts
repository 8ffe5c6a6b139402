import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enLater } from '../../src/text/enLater.ts';
import { openGame } from './harness/openGame.ts';
import { phone } from './harness/phone.ts';
import { teachersSay } from './playing/classroom.ts';
import { expectFocus } from './playing/focus.ts';
import { expectWhole, headingOn, hostSays, joinSays, liveAddress } from './playing/lessons.ts';
import { quiet } from './playing/player.ts';

const say = hostSays('en');
const sayJoin = joinSays('en');
const sayClassroom = teachersSay('en');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens a live session that one phone has joined. @returns both pages. */
const openClass = async (): Promise<{ host: Page; thumb: Page }> => {
  const address = liveAddress();
  const host = await openGame({ address, at: '#host', ...quiet });
  await button(host, say('start.live.go')).click();
  await headingOn(host, say('phase.lobby')).waitFor();
  const code = ((await host.locator('.join-words-code').textContent()) ?? '').replace(/\s/g, '');
  const thumb = await openGame({ address: `${address}join/`, at: `#${code}`, ...phone });
  await headingOn(thumb, sayJoin('phase.lobby')).waitFor();
  await host.getByText(say('wall.joined', { n: 1 })).waitFor();
  return { host, thumb };
};

test('Who wants to delete a lesson that is not at its end, or while a phone is away, reads what would be lost', {
  timeout: 60_000,
}, async () => {
  const { host, thumb } = await openClass();
  const early = host.getByText(say('live.end.early'));
  // Before the first question nobody has anything to lose.
  await button(host, say('host.end')).click();
  await expectFocus(button(host, say('host.end.keep')));
  expect(await early.count()).toBe(0);
  await host.keyboard.press('Escape');
  await expectFocus(button(host, say('host.end')));

  await host.keyboard.press('ArrowRight');
  for (const [page, heading] of [
    [host, say('phase.beliefBefore')],
    [thumb, sayJoin('phase.beliefBefore')],
  ] as const)
    await headingOn(page, heading).waitFor();
  await button(host, say('host.end')).press('Enter');
  await early.waitFor();
  await expectWhole(host);
  await host
    .getByRole('group', { name: say('host.end') })
    .getByRole('button', { name: say('host.jump.ended') })
    .click();
  await headingOn(host, say('report.heading')).waitFor();
  await headingOn(thumb, sayJoin('phase.ended')).waitFor();

  const away = host.getByText(say('live.end.away', { n: 1 }));
  await button(host, say('host.end')).click();
  await button(host, say('host.end.keep')).waitFor();
  expect(await away.count()).toBe(0);
  await thumb.close();
  await away.waitFor();
  await expectWhole(host);
});

test('Who leaves a lesson that goes on reads where it can be led on', async () => {
  const { host, thumb } = await openClass();
  const notice = host.getByText(enLater['notice.lessonKept']);
  await host.locator('#home').click();
  await notice.waitFor();
  await button(host, 'Classroom').click();
  await button(host, sayClassroom('classroom.kept.go')).first().waitFor();
  expect(await notice.count()).toBe(0);
  await host.locator('#home').click();
  // Nothing was left this time.
  await button(host, 'Classroom').waitFor();
  expect(await notice.count()).toBe(0);
  await button(host, 'Classroom').click();
  await button(host, sayClassroom('classroom.kept.go')).first().click();
  await headingOn(host, say('phase.lobby')).waitFor();
  await host.keyboard.press('ArrowRight');
  await headingOn(thumb, sayJoin('phase.beliefBefore')).waitFor();
});
