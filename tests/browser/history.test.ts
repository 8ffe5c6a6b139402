import { expect, test } from 'vitest';
import { recordKeys } from '../../src/app/records/keptRecords.ts';
import { expectNoAxeViolations } from './harness/accessibility.ts';
import { phone } from './harness/phone.ts';
import { allOf, clockAt } from './playing/clock.ts';
import { conclude, resultsHeading, startGame } from './playing/ends.ts';
import { expectFit } from './playing/fit.ts';
import { expectFocus } from './playing/focus.ts';
import { keeping } from './playing/keptGame.ts';
import { laterPoints, playLaterRounds } from './playing/laterRounds.ts';
import { finishedGame, hashFor, linkIn } from './playing/link.ts';
import { arrive, type Player, quiet } from './playing/player.ts';
import { keepingRecord, moment } from './playing/records.ts';
import { skipTo, skipToResults } from './playing/skipping.ts';
import { mixedPoints, sortClaims } from './playing/sorting.ts';

const rows = ({ page }: Player) => page.getByRole('rowgroup').last().getByRole('row');

const button = ({ page }: Player, name: string) => page.getByRole('button', { name, exact: true });

const link = ({ page }: Player, name: string) => page.getByRole('link', { name, exact: true });

const heading = ({ page, words: { say } }: Player) =>
  page.getByRole('heading', { name: say('history.heading'), level: 1 });

const playGame = async (player: Player): Promise<void> => {
  await startGame(player);
  await skipToResults(player);
};

test('a finished game is in the history, once, also after a reload, and the way there leads from results and title', {
  timeout: 120_000,
}, async () => {
  const player = await arrive({ ...quiet, prepare: clockAt(new Date(moment).toISOString()) });
  const { page, words } = player;
  await page.goto(`${page.url()}#history`);
  await page.getByText(words.say('history.none')).waitFor();
  await expectNoAxeViolations(page);
  await button(player, words.say('bar.home')).last().press('Enter');
  await playGame(player);
  await page.reload();
  await resultsHeading(player).waitFor();
  await link(player, words.say('history.heading')).press('Enter');
  await heading(player).waitFor();
  expect(await rows(player).count()).toBe(1);
  expect(await rows(player).first().textContent()).toMatch(
    new RegExp(`14 Mar 2025\\s+${mixedPoints + laterPoints} / 48\\s+somewhat`),
  );
  await page
    .getByRole('button', { name: words.say('bar.home') })
    .first()
    .press('Enter');
  await button(player, words.say('history.heading')).press('Enter');
  await heading(player).waitFor();
});

test('several games make a line that is also told in words', async () => {
  const player = await arrive({
    ...quiet,
    at: '#history',
    prepare: allOf(...[1, 2, 3].map(keepingRecord)),
  });
  const { page, words } = player;
  const result = words.say('history.pointsOf', { points: 8, maximum: 36 });
  const name = words.say('history.line', { n: 3, latest: result, best: result });
  await page.getByRole('img', { name, exact: true }).waitFor();
  expect(await rows(player).count()).toBe(3);
  await expectNoAxeViolations(page);
});

test('a row opens its game, which can be sent, and leads back to where it stood; the address opens it too', async () => {
  const player = await arrive({ ...quiet, at: '#history', prepare: allOf(...[1, 2, 3].map(keepingRecord)) });
  const { page, words } = player;
  const result = words.say('history.pointsOf', { points: 8, maximum: 36 });
  const name = words.say('history.open', { date: '12 Mar 2025', points: result });
  const title = page.getByRole('heading', { name: words.say('history.game', { date: '12 March 2025' }) });
  await link(player, name).press('Enter');
  await title.waitFor();
  await expectFocus(resultsHeading(player));
  expect(await linkIn(player)).toMatch(new RegExp(`${hashFor(finishedGame(500_000_002))}$`));
  await expectNoAxeViolations(page);
  await page.reload();
  await title.waitFor();
  await page.goBack();
  await expectFocus(link(player, name));

  await link(player, name).press('Enter');
  await button(player, words.say('bar.home')).press('Enter');
  await button(player, words.say('history.heading')).press('Enter');
  await heading(player).waitFor();
  await page.goto(page.url().replace(/#.*$/, '#history=1'));
  await heading(player).waitFor();
});

test('where no game lies on the table the map is open all the same, and marks the latest of the history', async () => {
  const player = await arrive({ ...quiet, at: '#map', prepare: keepingRecord(1) });
  await expect
    .poll(() => player.page.getByRole('button', { name: /certain of|fairly sure of|leaning to/ }).count())
    .toBe(12);
});

test.each(['en', 'zh'] as const)('the history fits on every window: %s', async (language) => {
  const player = await arrive({
    ...quiet,
    language,
    at: '#history',
    prepare: allOf(...[1, 2, 3].map(keepingRecord)),
  });
  await heading(player).waitFor();
  for (const size of [phone.viewport, { width: 320, height: 640 }, { width: 740, height: 360 }]) {
    await player.page.setViewportSize(size);
    await expectFit(player.page);
  }
});

test('the history is erased only after a second word, and stays erased', async () => {
  const player = await arrive({ ...quiet, at: '#history', prepare: allOf(...[1, 2].map(keepingRecord)) });
  const { page, words } = player;
  await button(player, words.say('history.erase')).press('Enter');
  await expectFocus(page.getByText(words.say('history.erase.sure')));
  await button(player, words.say('history.erase.keep')).press('Enter');
  await expectFocus(button(player, words.say('history.erase')));
  expect(await rows(player).count()).toBe(2);
  await button(player, words.say('history.erase')).press('Enter');
  await button(player, words.say('history.erase.do')).press('Enter');
  await page.getByText(words.say('history.none')).waitFor();
  expect(
    await page.evaluate(
      (keys) => Object.keys(localStorage).filter((key) => key.startsWith(keys)),
      recordKeys,
    ),
  ).toEqual([]);
});

test('a damaged record loses only itself', async () => {
  const player = await arrive({
    ...quiet,
    at: '#history',
    prepare: allOf(
      keepingRecord(1),
      keeping(`${recordKeys}0000000000000009-1`, '{"finishedAt":9,"ga'),
      keepingRecord(3),
    ),
  });
  await heading(player).waitFor();
  expect(await rows(player).count()).toBe(2);
});

test('two tabs that finish at once lose nothing, and a history that is open follows', {
  timeout: 120_000,
}, async () => {
  const one = await arrive(quiet);
  const context = one.page.context();
  const other: Player = { ...one, page: await context.newPage() };
  await other.page.goto(one.page.url());
  const list: Player = { ...one, page: await context.newPage() };
  await list.page.goto(`${one.page.url()}#history`);
  await list.page.getByText(one.words.say('history.none')).waitFor();
  for (const each of [one, other]) {
    await each.page.evaluate('localStorage.clear()');
    await startGame(each);
    await skipTo(each, 'verdict');
  }
  await Promise.all([conclude(one), conclude(other)]);
  await Promise.all([resultsHeading(one).waitFor(), resultsHeading(other).waitFor()]);
  await expect.poll(() => rows(list).count()).toBe(2);
});

test('where the browser keeps nothing, the game just finished is there with a note', async () => {
  const player = await arrive({
    ...quiet,
    prepare: async (context) => {
      await context.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
      });
    },
  });
  const { page, words } = player;
  await startGame(player);
  await sortClaims(player);
  await playLaterRounds(player);
  await conclude(player);
  await link(player, words.say('history.heading')).press('Enter');
  await page.getByText(words.say('history.notKept')).waitFor();
  expect(await rows(player).count()).toBe(1);
  await rows(player).getByRole('link').press('Enter');
  await resultsHeading(player).waitFor();
});
