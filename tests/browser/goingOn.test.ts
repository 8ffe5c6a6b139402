import { expect, test } from 'vitest';
import { dealOf } from '../../src/domain/dealing.ts';
import { quickAnswer } from './playing/answering.ts';
import { quickCheck, readCheck } from './playing/checking.ts';
import { conclude, resultsFrom, resultsHeading, startGame } from './playing/ends.ts';
import { type LaterPlayed, playLaterRounds } from './playing/laterRounds.ts';
import { arrive, type Player, quiet } from './playing/player.ts';
import { expectResults } from './playing/results.ts';
import { arriveAtResults } from './playing/skipping.ts';
import { mixedIntents, sortClaims, sortOne } from './playing/sorting.ts';
import { cardAt, deck, nextButton, readClaim, turnedCard } from './playing/table.ts';

const titleButton = (player: Player, key: 'title.play' | 'title.continue' | 'title.newGame') =>
  player.page.getByRole('button', { name: player.words.say(key), exact: true });

const verdictHeading = ({ page, words: { say } }: Player) =>
  page.getByRole('heading', { name: say('verdict.heading'), level: 1 });

const rulesHeading = ({ page, words: { say } }: Player) =>
  page.getByRole('heading', { name: say('rules.heading'), level: 1 });

/** Plays the rounds after sorting, with a reload before and after the first card and the first option. */
const playReloading = (player: Player): Promise<LaterPlayed> => {
  const { page } = player;
  return playLaterRounds(player, {
    answer: async (_, card, position) => {
      if (position === 0) await page.reload();
      await quickAnswer(player, card, position);
      if (position === 0) await page.reload();
    },
    check: async (_, shown, position) => {
      const check = await readCheck(player, position);
      if (position === 0) await page.reload();
      expect(await readCheck(player, position)).toEqual(check);
      await quickCheck(player, shown, position);
      if (position === 0) await page.reload();
    },
  });
};

test('after a reload the game goes on where it was: in each round, at the verdict and the results', {
  timeout: 120_000,
}, async () => {
  const player = await arrive(quiet);
  const { page, words } = player;
  await startGame(player);
  const first = await sortClaims(player, mixedIntents, { to: 2 });
  const claim = await readClaim(player, 2);
  await page.reload();
  expect(await readClaim(player, 2)).toEqual(claim);

  const second = await sortOne(player, 2, { isRight: false, conviction: 'fairlySure' });
  await page.reload();
  await turnedCard(player)
    .getByText(words.deck.claims[claim.id]?.why ?? '')
    .waitFor();
  await nextButton(player, 2).press('Enter');

  const rest = await sortClaims(player, mixedIntents, { from: 3 });
  const later = await playReloading(player);
  await verdictHeading(player).waitFor();
  await page.getByRole('slider', { name: words.say('belief.askAgain') }).press('End');
  await page.getByRole('button', { name: words.say('verdict.show') }).press('Enter');
  await resultsHeading(player).waitFor();
  await page.reload();
  await resultsHeading(player).waitFor();
  await expectResults(player, resultsFrom([...first, second, ...rest], later));
  await page.getByText(words.say('results.belief.after', { after: 20 })).waitFor();
});

test('the browser’s back and forward lead between title, game and rules, and the game stays', async () => {
  const player = await arrive({ ...quiet, under: 'subPath' });
  const { page, words } = player;
  await startGame(player);
  const claim = await readClaim(player, 0);
  await page.getByRole('button', { name: words.say('bar.rules') }).press('Enter');
  await rulesHeading(player).waitFor();

  await page.goBack();
  expect(await readClaim(player, 0)).toEqual(claim);
  await page.goBack();
  await titleButton(player, 'title.continue').waitFor();
  await page.goForward();
  expect(await readClaim(player, 0)).toEqual(claim);
  await page.goForward();
  await rulesHeading(player).waitFor();

  await page.getByRole('button', { name: words.say('rules.close'), exact: true }).press('Enter');
  expect(await readClaim(player, 0)).toEqual(claim);
});

test('two tabs at once do not mix their games', async () => {
  const one = await arrive(quiet);
  await startGame(one);
  await sortClaims(one, mixedIntents, { to: 2 });
  const claim = await readClaim(one, 2);

  const other: Player = { ...one, page: await one.page.context().newPage() };
  await other.page.goto(one.page.url().replace(/#.*/, ''));
  await titleButton(other, 'title.newGame').press('Enter');
  await sortClaims(other, mixedIntents, { to: 1 });
  const otherClaim = await readClaim(other, 1);

  await one.page.reload();
  expect(await readClaim(one, 2)).toEqual(claim);
  await sortOne(one, 2, { isRight: true, conviction: 'leaning' });
  await other.page.reload();
  expect(await readClaim(other, 1)).toEqual(otherClaim);
});

test('a new tab offers to go on with the unfinished game, and no longer when it is finished', async () => {
  const player = await arrive(quiet);
  const context = player.page.context();
  await startGame(player);
  const first = await sortClaims(player, mixedIntents, { to: 4 });
  const claim = await readClaim(player, 4);
  const home = player.page.url().replace(/#.*/, '');
  await player.page.close();

  const later: Player = { ...player, page: await context.newPage() };
  await later.page.goto(home);
  await titleButton(later, 'title.continue').press('Enter');
  expect(await readClaim(later, 4)).toEqual(claim);
  const rest = await sortClaims(later, mixedIntents, { from: 4 });
  const played = await playLaterRounds(later);
  await conclude(later);
  await resultsHeading(later).waitFor();
  await expectResults(later, resultsFrom([...first, ...rest], played));

  const last: Player = { ...player, page: await context.newPage() };
  await last.page.goto(home);
  await titleButton(last, 'title.play').waitFor();
  expect(await titleButton(last, 'title.continue').count()).toBe(0);
});

test('Play again deals another twelve claims', async () => {
  const seed = 123_456_789;
  const player = await arriveAtResults(quiet, seed);
  const { page, words } = player;
  await page.getByRole('button', { name: words.say('results.again'), exact: true }).press('Enter');
  await cardAt(player, 0).waitFor();
  const again = await sortClaims(player, mixedIntents, { to: 4 });
  expect(again.map(({ claim }) => claim.id)).not.toEqual(dealOf(deck, seed).slice(0, 4));
});

test('an address to the rules opens them, and Back leads to the title', async () => {
  const player = await arrive({ ...quiet, at: '#rules' });
  await rulesHeading(player).waitFor();
  const { page, words } = player;
  await page.getByRole('button', { name: words.say('rules.close'), exact: true }).press('Enter');
  await titleButton(player, 'title.play').waitFor();
});

test('an address to a game that nobody has begun opens the title', async () => {
  const player = await arrive({ ...quiet, at: '#play' });
  await titleButton(player, 'title.play').press('Enter');
  await cardAt(player, 0).waitFor();
});
