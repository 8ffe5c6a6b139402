import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { places } from '../../src/domain/vocabulary.ts';
import { dragByTouch, middleOf, untilAtRest } from './harness/dragging.ts';
import { phone } from './harness/phone.ts';
import { type AnswerHand, handCard } from './playing/answering.ts';
import { movingAt } from './playing/calm.ts';
import { type CheckHand, optionCards } from './playing/checking.ts';
import { resultsFrom, resultsHeading, startGame } from './playing/ends.ts';
import { expectFit } from './playing/fit.ts';
import { expectFocus } from './playing/focus.ts';
import { type LaterOnward, playLaterRounds } from './playing/laterRounds.ts';
import { arrive, type Player } from './playing/player.ts';
import { expectResults } from './playing/results.ts';
import { type Hand, mixedIntents, sortClaims } from './playing/sorting.ts';
import { cardAt, heldPlaces, nextButton, placeFor, turnedCard } from './playing/table.ts';
import { untilAnotherPress } from './playing/unhurried.ts';

/** How wide and high a place must be at least for a finger, in CSS pixels. */
const smallestPlace = 44;

/** Puts a finger on a slider, that share of the way from its left end. @returns the number it then gives. */
const tapSlider = async (slider: Locator, share: number): Promise<number> => {
  const { width, height } = (await slider.boundingBox()) ?? { width: 0, height: 0 };
  await slider.tap({ position: { x: width * share, y: height / 2 } });
  return Number(await slider.inputValue());
};

/** Taps the middle of what is seen of it: the page may have scrolled under a button that stays at the lower edge. */
const tapWhereSeen = async (player: Player, button: Locator): Promise<void> => {
  const { page } = player;
  await button.waitFor();
  await untilAnotherPress(player);
  const { x, y, isHit } = await button.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const middle = { x: left + width / 2, y: top + height / 2 };
    return { ...middle, isHit: element.contains(document.elementFromPoint(middle.x, middle.y)) };
  });
  expect(isHit).toBe(true);
  await page.touchscreen.tap(x, y);
};

/** One card is drawn down onto a place near the middle, too near to count by distance; the others’ places are tapped. */
const byFinger: Hand = async (player, placement, position) => {
  const place = placeFor(player, placement);
  if (position !== 4) return place.tap();
  const card = cardAt(player, position);
  await untilAtRest(card);
  return dragByTouch(player.page, await middleOf(card), await middleOf(place));
};

const expectPlacesForFingers = async (player: Player): Promise<void> => {
  for (const place of places) {
    const box = await placeFor(player, place).boundingBox();
    expect(box?.width, `${place.conviction} ${place.side}`).toBeGreaterThanOrEqual(smallestPlace);
    expect(box?.height, `${place.conviction} ${place.side}`).toBeGreaterThanOrEqual(smallestPlace);
  }
};

const onByFinger = async (player: Player, position: number): Promise<void> => {
  await turnedCard(player).waitFor();
  if (position < 2) await expectFit(player.page);
  await tapWhereSeen(player, nextButton(player, position));
};

/** A card is tapped twice, or once and then the button. */
const answerByFinger: AnswerHand = async (player, card, position) => {
  if (position === 0) await expectFit(player.page);
  await handCard(player, card).tap();
  if (position === 1) return handCard(player, card).tap();
  await tapWhereSeen(player, player.page.locator('#give'));
};

const checkByFinger: CheckHand = async (player, shown, position) => {
  if (position === 0) await expectFit(player.page);
  await optionCards(player).nth(shown).tap();
  if (position === 1) return optionCards(player).nth(shown).tap();
  await tapWhereSeen(player, player.page.locator('#give'));
};

const onLaterByFinger: LaterOnward = async (player, button) => {
  await untilAtRest(button);
  await expectFit(player.page);
  await tapWhereSeen(player, button);
};

test('a whole game can be played by finger on a phone, and every screen fits on it', {
  timeout: 240_000,
}, async () => {
  const player = await arrive({ ...phone, under: 'subPath' });
  const { page, words } = player;
  const { say } = words;

  const play = page.getByRole('button', { name: say('title.play'), exact: true });
  await play.waitFor();
  await expectFit(page);
  const before = await tapSlider(page.getByRole('slider', { name: say('belief.ask') }), 0.25);
  // A quarter of a scale of 20 is 5; a finger may miss it by one.
  expect(Math.abs(before - 5)).toBeLessThanOrEqual(1);
  await play.tap();

  await cardAt(player, 0).waitFor();
  await expectFit(page);
  await expectPlacesForFingers(player);
  const sorted = await sortClaims(player, mixedIntents, {
    hand: movingAt([0, 4], byFinger),
    onward: onByFinger,
  });

  const later = await playLaterRounds(player, {
    answer: movingAt([0], answerByFinger),
    check: movingAt([0], checkByFinger),
    onward: onLaterByFinger,
  });

  await page.getByRole('heading', { name: say('verdict.heading'), level: 1 }).waitFor();
  const after = await tapSlider(page.getByRole('slider', { name: say('belief.askAgain') }), 0.75);
  await expectFit(page);
  await tapWhereSeen(player, page.getByRole('button', { name: say('verdict.show') }));

  await resultsHeading(player).waitFor();
  await expectFit(page);
  await expectResults(player, resultsFrom(sorted, later, { before, after }));
  await page.getByText(say('results.belief.both', { before, after })).waitFor();
  await page.getByRole('button', { name: say('bar.rules') }).tap();
  await page.getByRole('heading', { name: say('rules.heading'), level: 1 }).waitFor();
  await expectFit(page);
});

test('a belief that was touched by mistake can be cleared', async () => {
  const player = await arrive({ ...phone, reducedMotion: true });
  const { page, words } = player;
  const slider = page.getByRole('slider', { name: words.say('belief.ask') });
  await slider.waitFor();
  await tapSlider(slider, 0.9);
  expect(await slider.getAttribute('aria-valuetext')).not.toBe(words.say('belief.unsaid'));
  await page.getByRole('button', { name: words.say('belief.forget') }).tap();
  expect(await slider.getAttribute('aria-valuetext')).toBe(words.say('belief.unsaid'));
  await expectFocus(slider);
});

/** Runs in the page. @returns how wide and high the window and all that can be scrolled to are, in CSS pixels. */
const sizesOfPage = (): readonly number[] => {
  const { scrollWidth, scrollHeight } = document.documentElement;
  return [window.innerWidth, window.innerHeight, scrollWidth, scrollHeight];
};

test.each(['en', 'zh'] as const)(
  'a card drawn to the edge of a phone stays readable, and the page keeps its size (%s)',
  async (language) => {
    const player = await arrive({ ...phone, language });
    const { page } = player;
    await startGame(player);
    const card = cardAt(player, 0);
    await page.locator('canvas').waitFor({ state: 'attached' });
    await untilAtRest(card);
    const middle = await middleOf(card);
    const before = await page.evaluate(sizesOfPage);
    expect(before).toEqual([360, 740, 360, 740]);

    await dragByTouch(page, middle, { x: middle.x + 150, y: middle.y }, async () => {
      await expect.poll(() => heldPlaces(player)).toHaveLength(1);
      expect(await page.evaluate(sizesOfPage)).toEqual(before);
      const claim = await card.getByRole('paragraph').first().boundingBox();
      // Nine tenths of every line are in the window.
      expect((claim?.x ?? 0) + (claim?.width ?? 0) * 0.9).toBeLessThanOrEqual(360);
    });
  },
);
