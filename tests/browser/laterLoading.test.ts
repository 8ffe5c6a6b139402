import { expect, test } from 'vitest';
import { putClaim } from './playing/answering.ts';
import { startGame } from './playing/ends.ts';
import { arrive, quiet } from './playing/player.ts';
import { mixedIntents, sortClaims } from './playing/sorting.ts';
import { nextButton, readClaim } from './playing/table.ts';

const laterFiles = /\/later-[^/]+\.js/;

test('where the later rounds do not load there is a notice; trying again brings them, and nothing is lost', async () => {
  let isDown = true;
  const player = await arrive({
    ...quiet,
    expectedErrors: [laterFiles],
    prepare: async (context) => {
      await context.route(laterFiles, (route) => (isDown ? route.abort() : route.continue()));
    },
  });
  const { page, words } = player;
  await startGame(player);
  await page.getByText(words.say('notice.loadFailed')).waitFor();
  await sortClaims(player, mixedIntents, { to: 11 });
  const last = await readClaim(player, 11);
  expect(words.deck.claims[last.id]).toBeDefined();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await nextButton(player, 11).press('Enter');

  await page.getByRole('heading', { name: words.say('notice.loading') }).waitFor();
  expect(await putClaim(player, 0).count()).toBe(0);
  isDown = false;
  await page
    .getByRole('button', { name: words.say('notice.retry') })
    .first()
    .press('Enter');
  await putClaim(player, 0).waitFor();
  expect(await page.getByText(words.say('notice.loadFailed')).count()).toBe(0);
});
