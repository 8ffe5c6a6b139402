import { expect, test } from 'vitest';
import type { Placement } from '../../src/domain/vocabulary.ts';
import { middleOf } from './harness/dragging.ts';
import { startGame } from './playing/ends.ts';
import { expectFocus } from './playing/focus.ts';
import { arrive, type Player, quiet } from './playing/player.ts';
import { cardAt, heldPlaces, nextButton, placeFor, turnedCard } from './playing/table.ts';

const certainBubble: Placement = { side: 'bubble', conviction: 'certain' };
const leaningBubble: Placement = { side: 'bubble', conviction: 'leaning' };

const start = async (): Promise<Player> => {
  const player = await arrive(quiet);
  await startGame(player);
  await cardAt(player, 0).waitFor();
  return player;
};

test('a double click puts one card down and leads on by one, and the keys know where they are', async () => {
  const player = await start();
  // The second click falls on the button for the next claim, or beside it.
  await placeFor(player, leaningBubble).dblclick();
  await turnedCard(player).waitFor();
  await expectFocus(nextButton(player, 0));

  await nextButton(player, 0).dblclick();
  await cardAt(player, 1).waitFor();
  expect(await turnedCard(player).isVisible()).toBe(false);

  await player.page.waitForTimeout(600);
  await placeFor(player, certainBubble).dblclick();
  await turnedCard(player).waitFor();
  await expectFocus(nextButton(player, 1));
});

test('a key that is held down puts one card down, and does not lead on', async () => {
  const player = await start();
  const { keyboard } = player.page;
  await keyboard.press('ArrowRight');
  for (let repeat = 0; repeat < 5; repeat += 1) await keyboard.down('Enter');
  await keyboard.up('Enter');
  await turnedCard(player).waitFor();
  await expectFocus(nextButton(player, 0));
  expect(await cardAt(player, 0).isVisible()).toBe(false);
});

test('a mouse that rests where a place comes to lie holds the card over none', async () => {
  const player = await start();
  const { page } = player;
  const { x, y } = await middleOf(placeFor(player, certainBubble));
  await page.mouse.move(x, y);
  await expect.poll(() => heldPlaces(player)).toHaveLength(1);
  await page.mouse.down();
  await page.mouse.up();
  await turnedCard(player).waitFor();
  await page.keyboard.press('Enter');
  await cardAt(player, 1).waitFor();
  await page.waitForTimeout(200);
  expect(await heldPlaces(player)).toEqual([]);
  await page.mouse.move(x + 3, y);
  await expect.poll(() => heldPlaces(player)).toHaveLength(1);
});

test('a mouse tries the place it points at, and takes back only what it has tried', async () => {
  const player = await start();
  const { page } = player;
  const certain = await middleOf(placeFor(player, certainBubble));
  const leaning = await middleOf(placeFor(player, leaningBubble));
  const held = (): ReturnType<typeof heldPlaces> => heldPlaces(player);
  const nameOf = (place: Placement): string =>
    player.words.say(`sort.place.${place.side}.${place.conviction}`);
  await page.mouse.move(certain.x, certain.y);
  await expect.poll(held).toEqual([nameOf(certainBubble)]);
  await page.mouse.move(leaning.x, leaning.y);
  await expect.poll(held).toEqual([nameOf(leaningBubble)]);
  await page.mouse.move(leaning.x, leaning.y - 250);
  await expect.poll(held).toEqual([]);

  await page.mouse.move(certain.x, certain.y);
  await expect.poll(held).toEqual([nameOf(certainBubble)]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(held).toEqual([nameOf(leaningBubble)]);
  await page.mouse.move(certain.x, certain.y - 250);
  await page.waitForTimeout(100);
  expect(await held()).toEqual([nameOf(leaningBubble)]);
});
