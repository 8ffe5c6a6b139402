import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { convictions, places, type Side, sides } from '../../src/domain/vocabulary.ts';
import { dragByMouse, middleOf, type Point, untilAtRest } from './harness/dragging.ts';
import { type AnswerHand, handCard, putClaim, readExchange } from './playing/answering.ts';
import { movingAt } from './playing/calm.ts';
import { type CheckHand, optionCards } from './playing/checking.ts';
import { conclude, resultsFrom, resultsHeading, startGame } from './playing/ends.ts';
import { keepingGame } from './playing/keptGame.ts';
import { playLaterRounds } from './playing/laterRounds.ts';
import { arrive, type Player } from './playing/player.ts';
import { expectResults } from './playing/results.ts';
import { movesTo } from './playing/skipping.ts';
import { type Hand, mixedIntents, sortClaims } from './playing/sorting.ts';
import { cardAt, heldPlaces, nextButton, placeFor, turnedCard } from './playing/table.ts';
import { untilAnotherPress } from './playing/unhurried.ts';

const start = async (): Promise<Player> => {
  const player = await arrive({ reducedMotion: true });
  await startGame(player);
  await cardAt(player, 0).waitFor();
  return player;
};

/** @returns a player before the first hand of cards, with the moving picture there. */
const startAnswering = async (): Promise<Player> => {
  const moves = movesTo('answer', { seed: 123_456_789, course: 'whole' });
  const prepare = keepingGame(123_456_789, 'whole', moves);
  const player = await arrive({ at: '#play', reducedMotion: true, prepare });
  await player.page.locator('canvas').waitFor({ state: 'attached' });
  return player;
};

/** @returns which place the flag names, by its words; null while it asks. */
const flagOf = async ({ page, words: { say } }: Player): Promise<string | null> => {
  for (const { side, conviction } of places) {
    const words = say(`sort.held.${side}.${conviction}`);
    if (await page.getByText(words).isVisible()) return words;
  }
  return null;
};

/** Draws the card sideways step by step. @returns what the flag named on the way, each place once. */
const drawAndRead = async (player: Player, from: Point, step: number): Promise<(string | null)[]> => {
  const seen: (string | null)[] = [];
  await player.page.mouse.move(from.x, from.y);
  await player.page.mouse.down();
  for (let x = from.x; x > 8 && x < 1272 && seen.length < 4; x += step) {
    await player.page.mouse.move(x, from.y);
    const named = await flagOf(player);
    if (seen.at(-1) !== named) seen.push(named);
  }
  return seen;
};

const outwards = { bubble: -24, lab: 24 } as const satisfies Record<Side, number>;

test.each(sides)(
  'the farther the card is drawn towards %s, the surer it is, and the flag says so',
  async (side) => {
    const player = await start();
    const { page, words } = player;
    const middle = await middleOf(cardAt(player, 0));
    await page.getByText(words.say('sort.ask')).waitFor();

    expect(await drawAndRead(player, middle, outwards[side])).toEqual([
      null,
      ...convictions.map((conviction) => words.say(`sort.held.${side}.${conviction}`)),
    ]);
    expect(await heldPlaces(player)).toEqual([words.say(`sort.place.${side}.certain`)]);

    await page.mouse.move(middle.x, middle.y);
    await page.getByText(words.say('sort.ask')).waitFor();
    await page.mouse.up();
    expect(await heldPlaces(player)).toEqual([]);
    expect(await turnedCard(player).isVisible()).toBe(false);
  },
);

test('a card let go far out is put down there', async () => {
  const player = await start();
  const { page, words } = player;
  const middle = await middleOf(cardAt(player, 0));
  await dragByMouse(page, middle, { x: middle.x - 480, y: middle.y });
  const turned = turnedCard(player);
  await turned.getByText(words.say('outcome.you.certain')).waitFor();
  await turned.getByText(words.say('side.bubble')).first().waitFor();
});

const leaveWindow = async (page: Page, from: Point): Promise<void> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 100, from.y);
  await page.mouse.move(1400, from.y);
};

test('the card stays in the hand when the pointer leaves the window, and comes back with it', async () => {
  const player = await start();
  const { page, words } = player;
  const middle = await middleOf(cardAt(player, 0));
  await leaveWindow(page, middle);
  expect(await heldPlaces(player)).toEqual([words.say('sort.place.lab.certain')]);
  await page.mouse.move(middle.x - 200, middle.y);
  await expect.poll(() => flagOf(player)).not.toBeNull();
  expect((await heldPlaces(player))[0]).toContain(words.say('side.bubble'));
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.up();
  expect(await heldPlaces(player)).toEqual([]);

  await leaveWindow(page, middle);
  await page.mouse.up();
  await turnedCard(player).getByText(words.say('outcome.you.certain')).waitFor();
});

/** The first cards are dropped on their places, where the flag names them; then the places are pressed. */
const byMouse: Hand = async (player, placement, position) => {
  const { page, words } = player;
  const place = placeFor(player, placement);
  if (position > 3) return place.click();
  const flag = page.getByText(words.say(`sort.held.${placement.side}.${placement.conviction}`));
  await untilAtRest(cardAt(player, position));
  const from = await middleOf(cardAt(player, position));
  return dragByMouse(page, from, await middleOf(place), () => flag.waitFor());
};

/** A card is drawn onto the claim, or up, or pressed and given by its button. */
const answerByMouse: AnswerHand = async (player, card, position) => {
  const { page } = player;
  await untilAtRest(handCard(player, card));
  if (position === 2) {
    await handCard(player, card).click();
    return page.locator('#give').click();
  }
  const from = await middleOf(handCard(player, card));
  const claim = await middleOf(putClaim(player, position));
  return dragByMouse(page, from, position === 0 ? claim : { x: from.x, y: from.y - 180 });
};

const checkByMouse: CheckHand = async (player, shown) => {
  await optionCards(player).nth(shown).click();
  await player.page.locator('#give').click();
};

test('a card let go in the hand stays there, chosen', async () => {
  const player = await startAnswering();
  const { page } = player;
  const { hand } = await readExchange(player, 0);
  const card = handCard(player, hand[1] ?? '');
  await untilAtRest(card);
  const from = await middleOf(card);
  await dragByMouse(page, from, { x: from.x + 60, y: from.y - 30 });
  await expect.poll(() => card.isChecked()).toBe(true);
  await untilAtRest(card);
  const back = await middleOf(card);
  // The chosen card lies a little higher than it did in the fan.
  expect(Math.abs(back.x - from.x)).toBeLessThan(2);
  expect(Math.abs(back.y - from.y)).toBeLessThan(30);
});

test('while a card of the hand is over the claim, the claim shows that it takes it, and as what', async () => {
  const player = await startAnswering();
  const { page } = player;
  const { hand } = await readExchange(player, 0);
  const card = handCard(player, hand[0] ?? '');
  await untilAtRest(card);
  const claim = putClaim(player, 0);
  const shown = (): Promise<string> =>
    claim.evaluate((each) => getComputedStyle(each, '::after').content.replaceAll('"', ''));
  const from = await middleOf(card);
  const to = await middleOf(claim);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y - 40);
  expect(await shown()).toBe('none');
  await page.mouse.move(to.x, to.y);
  expect(await shown()).toMatch(/^(Give this reply|Set this against it)$/);
  await page.mouse.move(from.x, from.y - 30);
  expect(await shown()).toBe('none');
  await page.mouse.up();
  expect(await card.isChecked()).toBe(true);
});

test('a whole game can be played with the mouse', { timeout: 240_000 }, async () => {
  const player = await arrive();
  const { page, words } = player;
  await page.getByRole('button', { name: words.say('title.play'), exact: true }).click();
  const sorted = await sortClaims(player, mixedIntents, {
    hand: movingAt([0, 1], byMouse),
    onward: (_, position) => nextButton(player, position).click(),
  });
  const later = await playLaterRounds(player, {
    answer: movingAt([0], answerByMouse),
    check: movingAt([0], checkByMouse),
    onward: async (_, button) => {
      await untilAnotherPress(player);
      await button.click();
    },
  });
  await conclude(player);
  await resultsHeading(player).waitFor();
  await expectResults(player, resultsFrom(sorted, later));
  await page.getByText(words.say('results.belief.none')).waitFor();
});

test('Escape takes the card out of the hand that drags it, and letting go then places nothing', async () => {
  const player = await start();
  const { page } = player;
  const { x, y } = await middleOf(cardAt(player, 0));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 300, y);
  expect(await heldPlaces(player)).toHaveLength(1);
  await page.keyboard.press('Escape');
  expect(await heldPlaces(player)).toEqual([]);
  await page.mouse.move(x + 320, y);
  await page.mouse.up();
  expect(await heldPlaces(player)).toEqual([]);
  expect(await turnedCard(player).isVisible()).toBe(false);
});
