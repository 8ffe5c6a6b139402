import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { convictions, type Placement } from '../../src/domain/vocabulary.ts';
import { type AnswerHand, handCard, handCards, putClaim } from './playing/answering.ts';
import { type CheckHand, figureCard, optionCards } from './playing/checking.ts';
import { resultsFrom, resultsHeading } from './playing/ends.ts';
import { expectFocus } from './playing/focus.ts';
import { type LaterOnward, laterPoints, playLaterRounds } from './playing/laterRounds.ts';
import { arrive, type Player } from './playing/player.ts';
import { expectResults } from './playing/results.ts';
import { type Hand, mixedIntents, mixedPoints, mixedRight, sortClaims } from './playing/sorting.ts';
import { cardAt, heldPlaces, nextButton, placeFor, turnedCard } from './playing/table.ts';

const press = async ({ page }: Player, key: string, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
};

/** From rest the first arrow leads to leaning, and each further one outwards. */
const stepTo = (player: Player, { side, conviction }: Placement): Promise<void> =>
  press(player, side === 'bubble' ? 'ArrowLeft' : 'ArrowRight', convictions.indexOf(conviction) + 1);

/** Enter and Space put the card down, by turns. */
const byKeys: Hand = async (player, placement, position) => {
  await expectFocus(cardAt(player, position));
  await stepTo(player, placement);
  await expectFocus(placeFor(player, placement));
  await player.page.keyboard.press(position % 2 === 0 ? 'Enter' : 'Space');
};

const onByKeys = async (player: Player, position: number): Promise<void> => {
  await turnedCard(player).waitFor();
  await expectFocus(nextButton(player, position));
  await player.page.keyboard.press(position % 2 === 0 ? 'Space' : 'Enter');
};

/** @returns where among the choices the one that says so is. */
const placeAmong = async (choices: Locator, text: string): Promise<number> =>
  (await choices.allTextContents()).findIndex((each) => each.includes(text));

/** The first by its number, the others by arrows: from no choice the first arrow leads to the first. */
const answerByKeys: AnswerHand = async (player, card, position) => {
  await expectFocus(putClaim(player, position));
  const at = await placeAmong(handCards(player), player.words.deck.claims[card]?.card ?? '');
  if (position === 0) await player.page.keyboard.press(`${at + 1}`);
  else await press(player, 'ArrowRight', at + 1);
  await expectFocus(handCard(player, card));
  await player.page.keyboard.press('Enter');
};

const checkByKeys: CheckHand = async (player, shown, position) => {
  await expectFocus(figureCard(player, position));
  if (position === 0) await player.page.keyboard.press(`${shown + 1}`);
  // Backwards from no choice the first arrow leads to the last.
  else await press(player, 'ArrowUp', 3 - shown);
  await expectFocus(optionCards(player).nth(shown));
  await player.page.keyboard.press('Enter');
};

const onLaterByKeys: LaterOnward = async ({ page }, button) => {
  await expectFocus(button);
  await page.keyboard.press('Enter');
};

test('a whole game can be played with Tab, arrows and Enter alone', async () => {
  const player = await arrive({ reducedMotion: true });
  const { page, words } = player;
  const { say } = words;

  await page.getByRole('button', { name: say('title.play'), exact: true }).waitFor();
  await page.keyboard.press('Tab');
  const before = page.getByRole('slider', { name: say('belief.ask') });
  await expectFocus(before);
  expect(await before.getAttribute('aria-valuetext')).toBe(say('belief.unsaid'));
  await press(player, 'ArrowRight', 3);
  expect(await before.getAttribute('aria-valuetext')).toBe(say('belief.said.3', { n: 13 }));
  await page.keyboard.press('Tab');
  await expectFocus(page.getByRole('button', { name: say('title.play'), exact: true }));
  await page.keyboard.press('Enter');

  const sorted = await sortClaims(player, mixedIntents, { hand: byKeys, onward: onByKeys });

  const later = await playLaterRounds(player, {
    answer: answerByKeys,
    check: checkByKeys,
    onward: onLaterByKeys,
  });

  await expectFocus(page.getByRole('heading', { name: say('verdict.heading'), level: 1 }));
  await page.keyboard.press('Tab');
  await expectFocus(page.getByRole('slider', { name: say('belief.askAgain') }));
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await expectFocus(page.getByRole('button', { name: say('verdict.show') }));
  await page.keyboard.press('Enter');

  await expectFocus(resultsHeading(player));
  const results = resultsFrom(sorted, later, { before: 13, after: 0 });
  expect([results.points, results.right]).toEqual([mixedPoints + laterPoints, mixedRight]);
  await expectResults(player, results);
  await page.getByText(say('results.belief.both', { before: 13, after: 0 })).waitFor();
});

test('the first arrow leads to the first place of its side, Escape takes the card back, and the arrows stop at the ends of the table', async () => {
  const player = await arrive({ reducedMotion: true });
  const { page, words } = player;
  await page.getByRole('button', { name: words.say('title.play'), exact: true }).press('Enter');
  await expectFocus(cardAt(player, 0));

  await press(player, 'ArrowLeft', 1);
  expect(await heldPlaces(player)).toEqual([words.say('sort.place.bubble.leaning')]);
  await page.keyboard.press('Escape');
  await press(player, 'ArrowRight', 1);
  expect(await heldPlaces(player)).toEqual([words.say('sort.place.lab.leaning')]);
  await page.keyboard.press('Escape');

  await press(player, 'ArrowLeft', 4);
  expect(await heldPlaces(player)).toEqual([words.say('sort.place.bubble.certain')]);
  await page.keyboard.press('Escape');
  expect(await heldPlaces(player)).toEqual([]);
  await expectFocus(cardAt(player, 0));

  await page.keyboard.press('Enter');
  expect(await turnedCard(player).isVisible()).toBe(false);
  await press(player, 'ArrowRight', 4);
  expect(await heldPlaces(player)).toEqual([words.say('sort.place.lab.certain')]);
  await press(player, 'ArrowLeft', 1);
  expect(await heldPlaces(player)).toEqual([words.say('sort.place.lab.fairlySure')]);
});

test('Tab leads from the card and its context to the places, where the arrows choose', async () => {
  const player = await arrive({ reducedMotion: true });
  const { page, words } = player;
  await page.getByRole('button', { name: words.say('title.play'), exact: true }).press('Enter');
  await expectFocus(cardAt(player, 0));
  const context = page.getByRole('button', { name: words.say('context.open'), exact: true });
  await context.waitFor();

  await page.keyboard.press('Tab');
  await expectFocus(context);
  await page.keyboard.press('Tab');
  await expectFocus(placeFor(player, { side: 'bubble', conviction: 'leaning' }));
  expect(await heldPlaces(player)).toEqual([]);
  await page.keyboard.press('ArrowLeft');
  await expectFocus(placeFor(player, { side: 'bubble', conviction: 'fairlySure' }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expectFocus(placeFor(player, { side: 'bubble', conviction: 'fairlySure' }));
  await page.keyboard.press('Enter');
  await turnedCard(player).waitFor();
});
