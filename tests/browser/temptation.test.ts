import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { latestEdition } from '../../src/content/editions.ts';
import { loadTemptationTexts } from '../../src/content/laterTexts.ts';
import { claimsOf, dealRounds } from '../../src/domain/rounds/round.ts';
import type { Language } from '../../src/text/languages.ts';
import { expectNoAxeViolations } from './harness/accessibility.ts';
import { phone } from './harness/phone.ts';
import { conclude, resultsHeading } from './playing/ends.ts';
import { expectFit } from './playing/fit.ts';
import { keepingGame } from './playing/keptGame.ts';
import { arrive, type Player, quiet, reading } from './playing/player.ts';
import { arriveAtVerdict, movesTo } from './playing/skipping.ts';
import { mixedIntents } from './playing/sorting.ts';
import { deck, readClaim } from './playing/table.ts';

const seed = 123_456_789;
const files = /\/temptations-[^/]+\.js/;

/** The claims of that deal, and those of them that are sorted wrong. */
const [sorting] = dealRounds(deck, seed, 'whole');
const claims = sorting ? claimsOf(sorting) : [];
const fooled = claims.filter((_, position) => mixedIntents[position]?.isRight === false);

const tempting = async (ids: readonly string[], language: Language): Promise<readonly string[]> => {
  const texts = await loadTemptationTexts(latestEdition, language);
  return ids.map((id) => texts[id] ?? '-');
};

const seenOf = async ({ page }: Player, texts: readonly string[]): Promise<readonly boolean[]> =>
  Promise.all(texts.map((text) => page.getByText(text).isVisible()));

const requestsOf = (page: Page): readonly string[] => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  return asked;
};

test('the results say of each claim that fooled the player what makes it tempting, in both languages, and of no other', async () => {
  const player = await arriveAtVerdict({ ...quiet, ...phone }, seed);
  await conclude(player);
  await resultsHeading(player).waitFor();
  expect(fooled).toHaveLength(4);
  const texts = await tempting(fooled, 'en');
  for (const text of texts) await player.page.getByText(text).waitFor();
  const others = await tempting(
    claims.filter((id) => !fooled.includes(id)),
    'en',
  );
  expect(await seenOf(player, others)).toEqual(others.map(() => false));
  await expectFit(player.page);
  await expectNoAxeViolations(player.page);

  await player.page.getByRole('button', { name: '简体中文' }).press('Enter');
  await resultsHeading(await reading(player, 'zh')).waitFor();
  for (const text of await tempting(fooled, 'zh')) await player.page.getByText(text).waitFor();
  expect(await seenOf(player, texts)).toEqual(texts.map(() => false));
});

test('while claims are sorted nothing that makes them tempting is on its way', async () => {
  const moves = movesTo('answer', { seed, course: 'whole' }).slice(0, 4);
  const player = await arrive({ ...quiet, prepare: keepingGame(seed, 'whole', moves) });
  const asked = requestsOf(player.page);
  await player.page.goto(`${player.page.url()}#play`);
  await player.page.reload();
  await readClaim(player, 2);
  await expect.poll(() => asked.some((address) => /\/later-/.test(address))).toBe(true);
  await player.page.waitForLoadState('networkidle');
  expect(asked.filter((address) => files.test(address))).toEqual([]);
});

test('where it does not come the results go without, and nothing is said', async () => {
  const asked: string[] = [];
  const player = await arriveAtVerdict({
    reducedMotion: true,
    expectedErrors: [files],
    prepare: async (context) => {
      await context.route(files, (route) => {
        asked.push(route.request().url());
        return route.abort();
      });
    },
  });
  await conclude(player);
  await resultsHeading(player).waitFor();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(await player.page.getByText(player.words.say('temptation', { temptation: '' })).count()).toBe(0);
  expect(await player.page.getByRole('button', { name: player.words.say('notice.close') }).count()).toBe(0);
});
