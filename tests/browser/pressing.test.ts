import { expect, test } from 'vitest';
import { middleOf } from './harness/dragging.ts';
import { startGame } from './playing/ends.ts';
import { expectFocus } from './playing/focus.ts';
import { arrive, type Player, quiet } from './playing/player.ts';
import { cardAt, heldPlaces, nextButton, placeFor, turnedCard } from './playing/table.ts';

const certainBubble = { side: 'bubble', conviction: 'certain' } as const;
const leaningBubble = { side: 'bubble', conviction: 'leaning' } as const;

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
