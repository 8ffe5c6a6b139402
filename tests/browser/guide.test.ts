import { expect, test } from 'vitest';
import { expectNoAxeViolations } from './harness/accessibility.ts';
import { phone } from './harness/phone.ts';
import { startGame } from './playing/ends.ts';
import { expectFocus } from './playing/focus.ts';
import { arrive, type Player, quiet } from './playing/player.ts';
import { mixedIntents, sortClaims } from './playing/sorting.ts';
import { cardAt, nextButton, placeFor, turnedCard } from './playing/table.ts';

const guide = ({ page, words: { say } }: Player) =>
  page.getByRole('region', { name: say('guide.heading'), exact: true });

const button = ({ page }: Player, name: string) => page.getByRole('button', { name, exact: true });

const beginAgain = async (player: Player): Promise<void> => {
  await player.page.getByRole('button', { name: player.words.say('bar.home') }).press('Enter');
  await button(player, player.words.say('title.newGame')).press('Enter');
  await cardAt(player, 0).waitFor();
};

const expectNoGuide = async (player: Player): Promise<void> => {
  await cardAt(player, 0).waitFor();
  await player.page.waitForLoadState('networkidle');
  expect(await guide(player).count()).toBe(0);
};

test('a new player is led through the first card by keys, and never again', async () => {
  const player = await arrive({ ...quiet, isFirst: true });
  const { page, words } = player;
  await startGame(player);
  await guide(player).getByText(words.say('guide.claim')).waitFor();
  await expectFocus(cardAt(player, 0));
  await expectNoAxeViolations(page);
  const told = (text: string) =>
    page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
  await told(words.say('guide.claim'));
  await button(player, words.say('guide.next')).press('Enter');
  await guide(player).getByText(words.say('guide.places')).waitFor();
  await told(words.say('guide.places'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await turnedCard(player).waitFor();
  await guide(player).getByText(words.say('guide.turn')).waitFor();
  await expectFocus(nextButton(player, 0));
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await cardAt(player, 1).waitFor();
  expect(await guide(player).count()).toBe(0);
  await beginAgain(player);
  await expectNoGuide(player);
  await page.reload();
  await expectNoGuide(player);
});

test.each(['by the button', 'by Escape', 'by playing'] as const)(
  'a new player can leave the guide %s, for good',
  async (how) => {
    const player = await arrive({ ...quiet, isFirst: true });
    const { page, words } = player;
    await startGame(player);
    await guide(player).waitFor();
    if (how === 'by the button') await button(player, words.say('guide.skip')).press('Enter');
    if (how === 'by Escape') await page.keyboard.press('Escape');
    if (how === 'by playing') await sortClaims(player, mixedIntents, { to: 1, onward: async () => {} });
    await expect.poll(() => guide(player).count()).toBe(0);
    await page.reload();
    await (how === 'by playing' ? turnedCard(player) : cardAt(player, 0)).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await guide(player).count()).toBe(0);
  },
);

test('the rules offer to show it again, on the card that lies there or on a new one', async () => {
  const player = await arrive({ ...quiet, at: '#rules' });
  const { page, words } = player;
  const offer = button(player, words.say('guide.again'));
  await offer.press('Enter');
  await guide(player).getByText(words.say('guide.claim')).waitFor();
  await cardAt(player, 0).waitFor();
  await button(player, words.say('guide.skip')).press('Enter');
  await sortClaims(player, mixedIntents, { to: 2 });
  await page.getByRole('button', { name: words.say('bar.rules') }).press('Enter');
  await offer.press('Enter');
  await guide(player).getByText(words.say('guide.claim')).waitFor();
  await cardAt(player, 2).waitFor();
});

test.each([
  ['en', phone.viewport],
  ['zh', phone.viewport],
  ['en', { width: 740, height: 360 }],
  ['zh', { width: 740, height: 360 }],
  ['en', { width: 768, height: 1024 }],
] as const)('the guide leaves claim and places free, with a finger: %s, %j', async (language, viewport) => {
  const player = await arrive({ ...phone, viewport, language, reducedMotion: true, isFirst: true });
  const { words } = player;
  await startGame(player);
  await guide(player).waitFor();
  const isFree = async (): Promise<boolean[]> => {
    const slip = await guide(player).boundingBox();
    const others = [cardAt(player, 0).getByRole('paragraph'), player.page.getByRole('radiogroup')];
    const boxes = await Promise.all(others.map((each) => each.boundingBox()));
    return boxes.map((box) => {
      if (!slip || !box) throw new Error('guide, claim or places are not shown');
      return slip.y + slip.height <= box.y || box.y + box.height <= slip.y;
    });
  };
  expect(await isFree()).toEqual([true, true]);
  await button(player, words.say('guide.next')).tap();
  await guide(player).getByText(words.say('guide.places')).waitFor();
  expect(await isFree()).toEqual([true, true]);
  await placeFor(player, { side: 'bubble', conviction: 'leaning' }).tap();
  await guide(player).getByText(words.say('guide.turn')).waitFor();
  await button(player, words.say('guide.done')).tap();
  await expect.poll(() => guide(player).count()).toBe(0);
  await nextButton(player, 0).tap();
  await cardAt(player, 1).waitFor();
});

test('text twice as large leaves the guide room to be read, and its buttons where they are seen', async () => {
  const player = await arrive({ ...quiet, ...phone, isFirst: true, language: 'zh' });
  const { page, words } = player;
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await startGame(player);
  const next = button(player, words.say('guide.next'));
  await next.waitFor();
  const isOnTop = (): Promise<boolean> =>
    next.evaluate((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return each.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
  await expect.poll(isOnTop).toBe(true);
});
