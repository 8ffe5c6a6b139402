import { expect, test } from 'vitest';
import { startGame } from './playing/ends.ts';
import { arrive, type Player, quiet } from './playing/player.ts';
import { cardAt, nextButton, placeFor, turnedCard } from './playing/table.ts';

type Switch = 'bar.sound' | 'bar.calm';

const buttonFor = ({ page, words: { say } }: Player, which: Switch) =>
  page.getByRole('button', { name: say(which), exact: true });

const isOn = async (player: Player, which: Switch): Promise<boolean> =>
  (await buttonFor(player, which).getAttribute('aria-pressed')) === 'true';

/** @returns how sound and calm stand, in that order. */
const switches = async (player: Player): Promise<readonly boolean[]> => [
  await isOn(player, 'bar.sound'),
  await isOn(player, 'bar.calm'),
];

test('sound and calm are remembered: on other screens, after a reload, and in other tabs at once', async () => {
  const player = await arrive();
  expect(await switches(player)).toEqual([true, false]);
  const other: Player = { ...player, page: await player.page.context().newPage() };
  await other.page.goto(player.page.url());
  expect(await switches(other)).toEqual([true, false]);

  await buttonFor(player, 'bar.sound').press('Enter');
  await buttonFor(player, 'bar.calm').press('Enter');
  expect(await switches(player)).toEqual([false, true]);
  await expect.poll(() => switches(other)).toEqual([false, true]);

  await startGame(player);
  await cardAt(player, 0).waitFor();
  expect(await switches(player)).toEqual([false, true]);
  await player.page.reload();
  await cardAt(player, 0).waitFor();
  expect(await switches(player)).toEqual([false, true]);

  await buttonFor(player, 'bar.sound').press('Enter');
  expect(await switches(player)).toEqual([true, true]);
});

test('the game is calm where the system asks for it, until the player wants otherwise', async () => {
  const player = await arrive({ reducedMotion: true });
  const { page } = player;
  expect(await isOn(player, 'bar.calm')).toBe(true);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect.poll(() => isOn(player, 'bar.calm')).toBe(false);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(() => isOn(player, 'bar.calm')).toBe(true);

  await buttonFor(player, 'bar.calm').press('Enter');
  await page.reload();
  await expect.poll(() => isOn(player, 'bar.calm')).toBe(false);
});

/** Runs in the page: presses a button as soon as the turned card is on its way, which a slower hand might miss. */
const pressOnTheWay = (button: HTMLElement | SVGElement): void => {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.taking-away')) return;
    watch.disconnect();
    if (button instanceof HTMLElement) button.click();
  });
  watch.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['class'] });
};

test('a card that is on its way when calm is switched on is there at once', async () => {
  const player = await arrive();
  const { page } = player;
  await startGame(player);
  await page.locator('canvas').waitFor({ state: 'attached' });
  await placeFor(player, { side: 'lab', conviction: 'leaning' }).press('Enter');
  await turnedCard(player).waitFor();
  await buttonFor(player, 'bar.calm').evaluate(pressOnTheWay);
  await nextButton(player, 0).press('Enter');
  await expect.poll(() => isOn(player, 'bar.calm')).toBe(true);
  // While this class is set, the turned card lies over the next one.
  await expect.poll(() => page.locator('.taking-away').count()).toBe(0);
});

test('what another tab changes while this one is still reading its settings is not lost', async () => {
  const player = await arrive(quiet);
  await buttonFor(player, 'bar.calm').press('Enter');
  const other: Player = { ...player, page: await player.page.context().newPage() };
  let letCome = (): void => {};
  const waiting = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  let isAsked = false;
  await other.page.route(/settingsSchema/, async (route) => {
    isAsked = true;
    await waiting;
    await route.continue();
  });
  await other.page.goto(player.page.url());
  await expect.poll(() => isAsked).toBe(true);
  await buttonFor(player, 'bar.sound').press('Enter');
  const chosen = await switches(player);
  letCome();
  await buttonFor(other, 'bar.sound').waitFor();
  await expect.poll(() => switches(other)).toEqual(chosen);
});
