import { expect, test } from 'vitest';
import { deckOfEdition } from '../../src/content/editions.ts';
import { parseScoreLink } from '../../src/domain/scoreLink.ts';
import { laterPoints } from './playing/laterRounds.ts';
import { linkIn, textToSend } from './playing/link.ts';
import type { Player } from './playing/player.ts';
import { arriveSure } from './playing/skipping.ts';
import { mixedPoints, mixedRight } from './playing/sorting.ts';

/** @returns the belief after the game, as the link on the screen tells it. */
const beliefInLink = async (player: Player): Promise<number | null> => {
  const linked = parseScoreLink(new URL(await linkIn(player)).hash, deckOfEdition);
  if (typeof linked === 'string') throw new Error(linked);
  return linked.game.beliefAfter;
};

const copyButton = ({ page, words: { say } }: Player) =>
  page.getByRole('button', { name: say('share.copy') });

const shareButton = ({ page, words: { say } }: Player) =>
  page.getByRole('button', { name: say('share.challenge') });

test('the text to send says the result in words and ends in a short link, and can be copied', async () => {
  const player = await arriveSure({
    prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
  const { page, words } = player;
  const text = await textToSend(player);
  const values = { right: mixedRight, total: 12, points: mixedPoints + laterPoints, maximum: 48 };
  expect(text.split('\n').slice(0, 2)).toEqual([words.say('share.words', values), words.say('share.dare')]);
  expect(new URL(await linkIn(player)).hash.length).toBeLessThanOrEqual(1 + 40);

  await copyButton(player).press('Enter');
  await page.getByText(words.say('share.copied')).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text);
});

test('where the browser refuses to copy, the game says so', async () => {
  const player = await arriveSure({ prepare: (context) => context.grantPermissions([]) });
  await copyButton(player).press('Enter');
  await player.page.getByText(player.words.say('share.copyFailed')).waitFor();
});

test('the link tells where the player stands only when that is ticked', async () => {
  const player = await arriveSure();
  const { page, words } = player;
  const box = page.getByRole('checkbox', { name: words.say('share.belief') });
  expect(await box.isChecked()).toBe(false);
  expect(await beliefInLink(player)).toBeNull();
  await box.press('Space');
  expect(await beliefInLink(player)).toBe(20);
  await box.press('Space');
  expect(await beliefInLink(player)).toBeNull();
});

test('where the system can share, it is given the words and the link', async () => {
  const shared: ShareData[] = [];
  const player = await arriveSure({
    prepare: async (context) => {
      await context.exposeFunction('takeShared', (data: ShareData) => shared.push(data));
      await context.addInitScript(
        'Object.assign(navigator, { canShare: () => true, share: (data) => takeShared(data) })',
      );
    },
  });
  const lines = (await textToSend(player)).split('\n');
  await shareButton(player).press('Enter');
  await expect.poll(() => shared).toEqual([{ text: lines.slice(0, -1).join('\n'), url: lines.at(-1) }]);
  expect(await player.page.getByText(player.words.say('share.copied')).count()).toBe(0);
});
