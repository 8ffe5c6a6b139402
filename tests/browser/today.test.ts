import { expect, test } from 'vitest';
import { dealOf } from '../../src/domain/dealing.ts';
import { expectNoAxeViolations } from './harness/accessibility.ts';
import { phone } from './harness/phone.ts';
import { allOf, clockAt } from './playing/clock.ts';
import { resultsHeading, startGame } from './playing/ends.ts';
import { expectFit } from './playing/fit.ts';
import { expectFocus } from './playing/focus.ts';
import { keepingGame } from './playing/keptGame.ts';
import { laterPoints } from './playing/laterRounds.ts';
import { finishedGame, hashFor } from './playing/link.ts';
import { arrive, type Player, quiet, reading } from './playing/player.ts';
import { skipToResults } from './playing/skipping.ts';
import { mixedIntents, mixedPoints, sortClaims } from './playing/sorting.ts';
import { cardAt, deck, readClaim } from './playing/table.ts';

const morning = '2025-03-14T09:47:30Z';
const day = 20250314;

const button = ({ page }: Player, name: string) => page.getByRole('button', { name, exact: true });

const openToday = (player: Player): Promise<void> =>
  button(player, player.words.say('title.today')).press('Enter');

const goHome = (player: Player): Promise<void> =>
  player.page.getByRole('button', { name: player.words.say('bar.home') }).press('Enter');

test('everybody gets the same twelve cards on a date in UTC, also just before midnight there', async () => {
  for (const moment of ['2025-03-14T00:00:00Z', '2025-03-14T23:59:00Z']) {
    const player = await arrive({ ...quiet, prepare: clockAt(moment) });
    await openToday(player);
    expect((await readClaim(player, 0)).id).toBe(dealOf(deck, day)[0]);
    await player.page.context().close();
  }
});

test('the first finished result of the day is kept and shown, and playing again does not count', {
  timeout: 120_000,
}, async () => {
  const player = await arrive({ ...quiet, prepare: clockAt(morning) });
  const { page, words } = player;
  await openToday(player);
  await skipToResults(player);
  await page.getByText(words.say('today.of', { date: '14 March 2025' })).waitFor();
  await goHome(player);
  // 24 h less 9 h 47 min, the minute that has begun counted: 14 h 13 min. The most there is: 36 + 6 + 6.
  const told = [
    words.say('today.result.points', { points: mixedPoints + laterPoints, maximum: 48 }),
    words.say('today.next', { hours: 14, minutes: 13 }),
  ].join(' ');
  await page.getByText(told).waitFor();
  await expectFit(page);
  await page.reload();
  await page.getByText(told).waitFor();

  await button(player, words.say('today.result')).press('Enter');
  await resultsHeading(player).waitFor();
  expect(page.url()).toContain('#today');
  await page.getByText(words.say('today.first')).waitFor();
  await page.getByRole('textbox', { name: words.say('share.text') }).waitFor();
  await expectNoAxeViolations(page);
  await button(player, words.say('today.again')).press('Enter');
  expect((await readClaim(player, 0)).id).toBe(dealOf(deck, day)[0]);
  await skipToResults(player, {
    intents: mixedIntents.map(() => ({ isRight: true, conviction: 'certain' })),
  });
  await goHome(player);
  await page.getByText(told).waitFor();
});

test('at midnight in UTC the title offers the next deal by itself', { timeout: 120_000 }, async () => {
  const player = await arrive({ ...quiet, prepare: clockAt('2025-03-14T23:30:00Z') });
  const { page, words } = player;
  await openToday(player);
  await skipToResults(player);
  await goHome(player);
  await page.getByText(words.say('today.nextInMinutes', { minutes: 30 })).waitFor();
  // The title looks again when the minute is over: in a second.
  await page.clock.setFixedTime('2025-03-14T23:59:59Z');
  await page.reload();
  await page.getByText(words.say('today.nextInMinutes', { minutes: 1 })).waitFor();
  await page.clock.setFixedTime('2025-03-15T00:00:00Z');
  await openToday(player);
  expect((await readClaim(player, 0)).id).toBe(dealOf(deck, 20250315)[0]);
});

test('a deal finished after midnight counts for its own day, and the new day’s is still to be played', {
  timeout: 120_000,
}, async () => {
  const player = await arrive({ ...quiet, prepare: clockAt('2025-03-14T23:58:00Z') });
  const { page, words } = player;
  await openToday(player);
  await sortClaims(player, mixedIntents, { to: 2 });
  await page.clock.setFixedTime('2025-03-15T00:04:00Z');
  await skipToResults(player);
  await page.getByText(words.say('today.of', { date: '14 March 2025' })).waitFor();
  await goHome(player);
  await button(player, words.say('title.today')).waitFor();
  await page.clock.setFixedTime('2025-03-14T20:00:00Z');
  await page.reload();
  await page
    .getByText(words.say('today.result.points', { points: mixedPoints + laterPoints, maximum: 48 }))
    .waitFor();
});

test('another unfinished game is thrown away only when the player says so; today’s own goes on', async () => {
  const player = await arrive({
    ...quiet,
    prepare: allOf(clockAt(morning), keepingGame(20250313, 'sort')),
  });
  const { page, words } = player;
  await openToday(player);
  const asked = page.getByText(words.say('today.ends'));
  await asked.waitFor();
  await expectFocus(asked);
  await expectNoAxeViolations(page);
  await button(player, words.say('today.keepGame')).press('Enter');
  await expectFocus(button(player, words.say('title.today')));
  await button(player, words.say('title.continue')).press('Enter');
  expect((await readClaim(player, 0)).id).toBe(dealOf(deck, 20250313)[0]);

  await goHome(player);
  await openToday(player);
  await button(player, words.say('today.start')).press('Enter');
  await sortClaims(player, mixedIntents, { to: 2 });
  await goHome(player);
  await openToday(player);
  await cardAt(player, 2).waitFor();
});

test('its address leads to today’s deal also where it has not been played yet', async () => {
  const player = await arrive({ ...quiet, at: '#today', prepare: clockAt(morning) });
  await player.page.getByText(player.words.say('today.about')).waitFor();
  await expectNoAxeViolations(player.page);
  await button(player, player.words.say('today.start')).press('Enter');
  expect((await readClaim(player, 0)).id).toBe(dealOf(deck, day)[0]);
});

test('a friend’s link names the day whose deal it is, in both languages', async () => {
  const english = await arrive({ ...quiet, at: hashFor(finishedGame(day)) });
  await english.page.getByText(english.words.say('today.of', { date: '14 March 2025' })).waitFor();
  const chinese = await reading(english, 'zh');
  await english.page.getByRole('button', { name: /简体中文/ }).press('Enter');
  await english.page.getByText(chinese.words.say('today.of', { date: '2025年3月14日' })).waitFor();
});

test.each(['en', 'zh'] as const)(
  'the title with everything on it fits on a phone and on its side: %s',
  { timeout: 120_000 },
  async (language) => {
    const player = await arrive({ ...quiet, ...phone, language, prepare: clockAt(morning) });
    const { page, words } = player;
    await openToday(player);
    await skipToResults(player);
    await goHome(player);
    await button(player, words.say('today.result')).waitFor();
    const sizes = [phone.viewport, { width: 740, height: 360 }, { width: 320, height: 640 }];
    for (const size of sizes) {
      await page.setViewportSize(size);
      await expectFit(page);
    }
    await startGame(player);
    await cardAt(player, 0).waitFor();
    await goHome(player);
    await page.clock.setFixedTime('2025-03-15T10:00:00Z');
    await page.reload();
    await button(player, words.say('title.today')).tap();
    await page.getByText(words.say('today.ends')).waitFor();
    for (const size of sizes) {
      await page.setViewportSize(size);
      await expectFit(page);
    }
  },
);
