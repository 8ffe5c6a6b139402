import { expect, test } from 'vitest';
import { phone } from './harness/phone.ts';
import { allOf } from './playing/clock.ts';
import { startGame } from './playing/ends.ts';
import { expectFocus } from './playing/focus.ts';
import { arrive, type Player, quiet } from './playing/player.ts';
import { keepingRecord } from './playing/records.ts';
import { sortOne } from './playing/sorting.ts';
import { cardAt, nextButton, turnedCard } from './playing/table.ts';

const wrongAndCertain = { isRight: false, conviction: 'certain' } as const;

const lessonIn = ({ page, words: { say } }: Player) => page.getByText(say('sort.costOfCertain'));

/** @returns what a screen reader says of the button that leads on, after its name. */
const descriptionOfNext = (player: Player, position: number): Promise<string | null> =>
  nextButton(player, position).evaluate(
    (button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent ?? null,
  );

test('the first wrong certain of a game explains what certain costs, and no other does', async () => {
  const player = await arrive(quiet);
  const { page, words } = player;
  await startGame(player);
  await sortOne(player, 0, { isRight: false, conviction: 'fairlySure' });
  await nextButton(player, 0).waitFor();
  expect(await lessonIn(player).count()).toBe(0);
  expect(await descriptionOfNext(player, 0)).toBeNull();
  await nextButton(player, 0).press('Enter');

  await sortOne(player, 1, wrongAndCertain);
  await lessonIn(player).waitFor();
  expect(await descriptionOfNext(player, 1)).toBe(words.say('sort.costOfCertain'));
  await page.getByRole('button', { name: words.say('rules.scoring') }).press('Enter');
  await expectFocus(page.getByRole('heading', { name: words.say('rules.heading'), level: 1 }));
  await page.goBack();
  await expectFocus(nextButton(player, 1));
  await nextButton(player, 1).press('Enter');

  await sortOne(player, 2, wrongAndCertain);
  await turnedCard(player).waitFor();
  expect(await lessonIn(player).count()).toBe(0);

  await page.getByRole('button', { name: words.say('bar.home') }).press('Enter');
  await page.getByRole('button', { name: words.say('title.newGame'), exact: true }).press('Enter');
  await sortOne(player, 0, wrongAndCertain);
  await lessonIn(player).waitFor();
});

test('who has finished three games is not told any more what certain costs', async () => {
  const player = await arrive({ ...quiet, prepare: allOf(...[1, 2, 3].map(keepingRecord)) });
  const { page, words } = player;
  await page.getByRole('button', { name: words.say('history.heading') }).waitFor();
  await startGame(player);
  await sortOne(player, 0, wrongAndCertain);
  await turnedCard(player).waitFor();
  expect(await lessonIn(player).count()).toBe(0);
});

/** Runs in the page: tells how long each card was turned away before its back came, in milliseconds. */
const timeTurns = (): void => {
  let since: number | null = null;
  const look = (): void => {
    const isAway = document.querySelector('.turning-away') !== null;
    if (isAway) since ??= performance.now();
    else if (since !== null) console.debug(`away: ${performance.now() - since}`);
    if (!isAway) since = null;
  };
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    attributes: true,
    attributeFilter: ['class'],
  });
};

test('on a phone what burst or spilled is shown before the reason, and a player need not wait for it', async () => {
  const player = await arrive(phone);
  const { page } = player;
  const turns: number[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('away: ')) turns.push(Number(message.text().slice('away: '.length)));
  });
  await page.locator('canvas').waitFor({ state: 'attached' });
  await page.evaluate(timeTurns);
  await startGame(player);
  await sortOne(player, 0, wrongAndCertain);
  await turnedCard(player).waitFor();
  await expect.poll(() => turns.length).toBe(1);
  // 200 ms to turn the front away, and 400 ms in which neither face is seen. A frame, which counts 100 ms at the most,
  // may have begun before the turn: where nothing is to be shown, all is over after 300 ms.
  expect(turns[0]).toBeGreaterThan(400);
  await nextButton(player, 0).press('Enter');

  await sortOne(player, 1, wrongAndCertain);
  await nextButton(player, 1).press('Enter');
  await cardAt(player, 2).waitFor();
  await expect.poll(() => turns.length).toBe(2);
});
