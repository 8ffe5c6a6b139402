import { expect, test } from 'vitest';
import { resultsOf } from '../../src/domain/results.ts';
import { type Language, nameOf, tagOf } from '../../src/text/languages.ts';
import { resultsHeading, startGame } from './playing/ends.ts';
import { finishedGame, linkIn } from './playing/link.ts';
import { arrive, type Player, quiet, reading } from './playing/player.ts';
import { expectResults } from './playing/results.ts';
import { arriveAtResults } from './playing/skipping.ts';
import { mixedIntents, sortClaims, sortOne } from './playing/sorting.ts';
import { cardAt, deck, heldPlaces, readClaim, turnedCard } from './playing/table.ts';

/** Presses the button that bears the language's own name. @returns the same player, reading that language. */
const switchTo = async (player: Player, language: Language): Promise<Player> => {
  await player.page.getByRole('button', { name: nameOf[language] }).press('Enter');
  return reading(player, language);
};

const expectLanguage = async ({ page, words }: Player): Promise<void> => {
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(tagOf[words.language]);
  expect(await page.title()).toContain(words.say('title.name'));
};

test('the language can be switched in mid-game: the claim, the points and the answer stay', async () => {
  const english = await arrive(quiet);
  await startGame(english);
  await sortClaims(english, mixedIntents, { to: 3 });
  const onTable = await readClaim(english, 3);

  const chinese = await switchTo(english, 'zh');
  await expectLanguage(chinese);
  expect((await readClaim(chinese, 3)).id).toBe(onTable.id);
  // Certain and right 3, certain and wrong -6, fairly sure and right 2: -1 in all.
  await chinese.page.getByText(chinese.words.say('points.count', { n: -1 })).waitFor();

  const { claim } = await sortOne(chinese, 3, { isRight: false, conviction: 'leaning' });
  const { why = '' } = chinese.words.deck.claims[claim.id] ?? {};
  await turnedCard(chinese).getByText(why).waitFor();

  const again = await switchTo(chinese, 'en');
  await expectLanguage(again);
  await turnedCard(again)
    .getByText(again.words.deck.claims[claim.id]?.why ?? '')
    .waitFor();
});

test('a card that is held when the language is switched stays held, and its flag names the place anew', async () => {
  const english = await arrive(quiet);
  await startGame(english);
  await cardAt(english, 0).waitFor();
  await english.page.keyboard.press('ArrowRight');
  await english.page.getByText(english.words.say('sort.held.lab.leaning')).waitFor();

  const chinese = await switchTo(english, 'zh');
  await chinese.page.getByText(chinese.words.say('sort.held.lab.leaning')).waitFor();
  expect(await heldPlaces(chinese)).toEqual([chinese.words.say('sort.place.lab.leaning')]);
  expect(await chinese.page.getByText(chinese.words.say('sort.ask')).isVisible()).toBe(false);
});

test('the language can be switched on the results, and the score link leads to a page in that language', async () => {
  const seed = 123_456_789;
  const english = await arriveAtResults({ ...quiet, under: 'subPath' }, seed);
  const inEnglish = await linkIn(english);
  expect(new URL(inEnglish).pathname).toBe('/some/sub/path/');

  const chinese = await switchTo(english, 'zh');
  await resultsHeading(chinese).waitFor();
  await expectLanguage(chinese);
  await expectResults(chinese, resultsOf(deck, finishedGame(seed, mixedIntents, undefined, 'whole')));
  const inChinese = await linkIn(chinese);
  expect(new URL(inChinese).pathname).toBe('/some/sub/path/zh/');
  expect(new URL(inChinese).hash).toBe(new URL(inEnglish).hash);
});

test('a chosen language is remembered after a reload, in a new tab and over the page’s own', async () => {
  const english = await arrive({ language: 'zh', ...quiet }).then((player) => switchTo(player, 'en'));
  await expectLanguage(english);
  await english.page.reload();
  await english.page.getByRole('button', { name: english.words.say('title.play'), exact: true }).waitFor();
  await expectLanguage(english);

  const page = await english.page.context().newPage();
  await page.goto(`${english.page.url().replace(/#.*/, '')}zh/`);
  await page.getByRole('button', { name: english.words.say('title.play'), exact: true }).waitFor();
  await expectLanguage({ ...english, page });
});

/** Runs in the page: notes each time when its language is written, even where it stays. */
const noteWriting = (): void => {
  new MutationObserver(() => performance.mark('written')).observe(document.documentElement, {
    attributeFilter: ['lang'],
  });
};

test('the page’s language is written when it changes, and not with each drawing', async () => {
  const player = await arrive(quiet);
  const { page } = player;
  await startGame(player);
  await cardAt(player, 0).waitFor();
  const writings = () => page.evaluate(() => performance.getEntriesByName('written').length);
  await page.evaluate(noteWriting);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Escape']) await page.keyboard.press(key);
  expect(await writings()).toBe(0);
  await switchTo(player, 'zh').then(expectLanguage);
  expect(await writings()).toBe(1);
});

test('the Chinese page speaks Chinese to a browser that does not ask for it', async () => {
  const visit = { at: 'zh/', ...quiet } as const;
  const chinese = await reading(await arrive(visit), 'zh');
  await startGame(chinese);
  await cardAt(chinese, 0).waitFor();
  await expectLanguage(chinese);
});

test('a language that cannot be loaded leaves the other one as it is, with a notice', async () => {
  const player = await arrive({ ...quiet, expectedErrors: [/\/zh\w*-[^/]+\.js/] });
  const { page, words } = player;
  await startGame(player);
  const claim = await readClaim(player, 0);
  await page.context().route(/\/zh\w*-[^/]+\.js/, (route) => route.abort());
  await page.getByRole('button', { name: nameOf.zh }).press('Enter');
  await page.getByText(words.say('notice.loadFailed')).waitFor();
  expect(await readClaim(player, 0)).toEqual(claim);
  await expectLanguage(player);
});

test('a language that cannot be loaded keeps no other screen away, and trying again brings it', async () => {
  let isDown = true;
  const player = await arrive({
    ...quiet,
    expectedErrors: [/\/zh\w*-[^/]+\.js/],
    prepare: async (context) => {
      await context.route(/\/zh\w*-[^/]+\.js/, (route) => (isDown ? route.abort() : route.continue()));
    },
  });
  const { page, words } = player;
  const notice = page.getByText(words.say('notice.loadFailed'));
  // Before the later screens are asked for, which is when the first card stands.
  await page.getByRole('button', { name: nameOf.zh }).press('Enter');
  await notice.waitFor();
  await startGame(player);
  await page.getByRole('button', { name: words.say('context.open'), exact: true }).waitFor();
  await expectLanguage(player);
  isDown = false;
  await page.getByRole('button', { name: words.say('notice.retry') }).press('Enter');
  await notice.waitFor({ state: 'detached' });
  await expectLanguage(await reading(player, 'zh'));
});

test('the notice that a language did not load stays when the later screens come after it', async () => {
  let letCome = (): void => {};
  const coming = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  const player = await arrive({
    ...quiet,
    expectedErrors: [/\/zh\w*-[^/]+\.js/],
    prepare: async (context) => {
      await context.route(/\/zh\w*-[^/]+\.js/, (route) => route.abort());
      await context.route(/\/later-[^/]+\.js/, async (route) => {
        await coming;
        await route.continue();
      });
    },
  });
  const { page, words } = player;
  await startGame(player);
  await cardAt(player, 0).waitFor();
  await page.getByRole('button', { name: nameOf.zh }).press('Enter');
  const notice = page.getByText(words.say('notice.loadFailed'));
  await notice.waitFor();
  letCome();
  await page.getByRole('button', { name: words.say('context.open'), exact: true }).waitFor();
  expect(await notice.count()).toBe(1);
});
