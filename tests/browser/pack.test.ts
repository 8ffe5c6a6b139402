import { expect, test } from 'vitest';
import { latestEdition } from '../../src/content/editions.ts';
import { loadTemptationTexts } from '../../src/content/laterTexts.ts';
import { loadLessons } from '../../src/content/lessons.ts';
import { expectNoAxeViolations, treeOf } from './harness/accessibility.ts';
import { phone } from './harness/phone.ts';
import { packTells, teachersSay } from './playing/classroom.ts';
import { expectFit } from './playing/fit.ts';
import { arrive, quiet } from './playing/player.ts';
import { expectInOrder } from './playing/results.ts';

test('a teacher chooses cards, sees the sheets as they will be printed, and finds them again after a reload', async () => {
  const player = await arrive({ ...quiet, language: 'zh', scheme: 'dark', at: '#classroom' });
  const { page, words } = player;
  const say = teachersSay('zh');
  const tell = packTells('zh');
  const { lessons, texts } = await loadLessons(latestEdition, 'zh');
  const [, second] = lessons;
  if (!second) throw new Error('the deck has one ready set alone');

  await page.getByRole('button', { name: say('classroom.paper.go') }).press('Enter');
  await page.getByRole('heading', { name: tell('pack'), level: 1 }).waitFor();
  await page.getByRole('radio', { name: new RegExp(texts[second.id]?.name ?? '-') }).press('Space');
  const cards = second.claims.map((id) => words.deck.claims[id]?.card ?? '-');
  const temptations = await loadTemptationTexts(latestEdition, 'zh');
  const tempting = second.claims.map((id) => temptations[id] ?? '-');
  const sheets = [tell('guide'), ...cards, tell('questions'), tell('answers'), ...tempting];
  await page
    .getByText(texts[second.id]?.name ?? '-')
    .nth(1)
    .waitFor();
  expectInOrder(await treeOf(page), [say('choose.cards'), ...cards, say('class.print'), ...sheets]);
  await expectNoAxeViolations(page);
  await page.setViewportSize(phone.viewport);
  await expectFit(page);

  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { name: say('choose.heading') }).count()).toBe(0);
  expectInOrder(await treeOf(page), sheets);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('radio', { name: say('choose.pick') }).press('Space');
  const pick = (id: string) => page.getByRole('checkbox', { name: words.deck.claims[id]?.card ?? '-' });
  await pick('pets-com').press('Space');
  await pick('below-delivery').press('Space');
  await page.reload();
  await page.getByRole('heading', { name: tell('pack'), level: 1 }).waitFor();
  const picked = ['pets-com', 'below-delivery'].map((id) => words.deck.claims[id]?.card ?? '-');
  expectInOrder(await treeOf(page), [say('choose.cards'), ...picked, tell('guide'), ...picked]);
});
