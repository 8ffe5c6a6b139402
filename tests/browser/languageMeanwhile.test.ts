import { expect, test } from 'vitest';
import { enClassroom } from '../../src/text/enClassroom.ts';
import { nameOf, tagOf } from '../../src/text/languages.ts';
import { zhClassroom } from '../../src/text/zhClassroom.ts';
import { columnHead } from './playing/map.ts';
import { arrive, type Player, quiet, reading } from './playing/player.ts';
import { keepingRecord } from './playing/records.ts';

/** Comes to a screen whose files that match are on their way. @returns the player, and what lets the files come. */
const arriveBefore = async (at: string, files: RegExp): Promise<{ player: Player; letCome: () => void }> => {
  let letCome = (): void => {};
  let ask = (): void => {};
  const coming = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const player = await arrive({
    ...quiet,
    at,
    prepare: async (context) => {
      await keepingRecord(1)(context);
      await context.route(files, async (route) => {
        ask();
        await coming;
        await route.continue();
      });
    },
  });
  await asked;
  return { player, letCome };
};

/** Chooses Chinese while the screen is still loading. */
const chooseChinese = async (player: Player): Promise<Player> => {
  const { page } = player;
  await page.getByRole('button', { name: nameOf.zh }).press('Enter');
  await page.locator(`html[lang="${tagOf.zh}"]`).waitFor();
  return reading(player, 'zh');
};

test('A room of the classroom that comes after another language was chosen is told in that one', async () => {
  const { player, letCome } = await arriveBefore('#classroom', /\/enClassroom-[^/]+\.js/);
  const { page } = await chooseChinese(player);
  letCome();
  await page.getByRole('heading', { level: 1, name: zhClassroom['classroom.heading'] as string }).waitFor();
  expect(await page.getByText(enClassroom['classroom.heading'] as string).count()).toBe(0);
});

test('The argument map that comes after another language was chosen is told in that one', async () => {
  const { player, letCome } = await arriveBefore('#map', /\/createMap-[^/]+\.js/);
  const chinese = await chooseChinese(player);
  letCome();
  await columnHead(chinese, 'bubble').waitFor();
});
