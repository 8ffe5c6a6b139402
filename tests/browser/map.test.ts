import { expect, test } from 'vitest';
import { dealOf } from '../../src/domain/dealing.ts';
import { claimOf } from '../../src/domain/deck.ts';
import { relations } from '../../src/domain/vocabulary.ts';
import { byDocument } from '../../src/map/columns.ts';
import { expectNoAxeViolations, treeOf } from './harness/accessibility.ts';
import { dragByMouse, middleOf } from './harness/dragging.ts';
import type { Visit } from './harness/openGame.ts';
import { phone } from './harness/phone.ts';
import { expectFit } from './playing/fit.ts';
import { expectFocus } from './playing/focus.ts';
import {
  argument,
  claimOnMap,
  columnHead,
  linkOnMap,
  nameOnMap,
  openedClaim,
  openMap,
} from './playing/map.ts';
import { arrive, type Player, quiet } from './playing/player.ts';
import { keepingRecord } from './playing/records.ts';
import { expectInOrder } from './playing/results.ts';
import { arriveAtResults } from './playing/skipping.ts';
import { mixedIntents, placementFor } from './playing/sorting.ts';
import { cardAt, deck } from './playing/table.ts';

const seed = 123_456_789;

/** @returns a player on the map, come from the results of the game with that seed. */
const arriveOnMap = async (visit: Visit): Promise<Player> => {
  const player = await arriveAtResults(visit, seed);
  await openMap(player);
  await columnHead(player, 'bubble').waitFor();
  return player;
};

/** @returns a player on the map, opened by its address after an earlier game. */
const arriveByAddress = async (visit: Visit): Promise<Player> => {
  const player = await arrive({ ...visit, at: '#map', prepare: keepingRecord(1) });
  await columnHead(player, 'bubble').waitFor();
  return player;
};

test('keys walk from claim to claim, along an answer and back, open and close', async () => {
  const player = await arriveByAddress({ reducedMotion: true });
  const { page } = player;
  const first = claimOnMap(player, 'copilot-loss');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expectFocus(claimOnMap(player, 'google-cloud-target'));
  // Nothing answers it, so there is nowhere to go.
  await page.keyboard.press('ArrowRight');
  await expectFocus(claimOnMap(player, 'google-cloud-target'));
  await claimOnMap(player, 'some-bubble').focus();
  await page.keyboard.press('Enter');
  await openedClaim(player, 'some-bubble').waitFor();
  await page.keyboard.press('ArrowRight');
  await expectFocus(claimOnMap(player, 'not-1999'));
  await openedClaim(player, 'not-1999').waitFor();
  // Of three claims that it answers, the one that was come from.
  await page.keyboard.press('ArrowLeft');
  await expectFocus(claimOnMap(player, 'some-bubble'));
  await page.keyboard.press('Escape');
  await openedClaim(player, 'some-bubble').waitFor({ state: 'detached' });
  await expectFocus(claimOnMap(player, 'some-bubble'));
});

test('an open claim says what it hangs together with, and why, and leads there', async () => {
  const player = await arriveByAddress({ reducedMotion: true });
  const { page, words } = player;
  await claimOnMap(player, 'giants-now').click();
  const { card = '', why = '' } = words.deck.claims['giants-now'] ?? {};
  expectInOrder(await treeOf(page), [
    nameOnMap(player, 'giants-now'),
    card,
    why,
    words.say('map.links.supports'),
    nameOnMap(player, 'not-1999'),
    words.say('map.links.answers'),
    nameOnMap(player, 'gundlach-1999'),
    nameOnMap(player, 'some-bubble'),
    words.say('map.links.past'),
    nameOnMap(player, 'small-firms-then'),
    nameOnMap(player, 'unprofitable-then'),
  ]);
  await expectNoAxeViolations(page);
  await linkOnMap(player, 'giants-now', 'gundlach-1999').click();
  await openedClaim(player, 'gundlach-1999').waitFor();
  await expectFocus(page.getByRole('heading', { name: nameOnMap(player, 'gundlach-1999') }));
});

test('the map marks what was sorted, how surely and whether it was right, and nothing else', async () => {
  const player = await arriveOnMap(quiet);
  const { page, words } = player;
  for (const [position, id] of dealOf(deck, seed).entries()) {
    const claim = claimOf(deck, id);
    const placement = placementFor(claim, mixedIntents[position]!);
    const isRight = claim.side === placement.side;
    const you = words.say(`map.you.${isRight ? 'right' : 'wrong'}.${placement.conviction}`, {
      side: words.say(`side.${placement.side}`),
    });
    expect(await claimOnMap(player, claim.id).getAttribute('aria-label')).toContain(you);
  }
  const marked = page.getByRole('button', { name: /You: / });
  expect(await marked.count()).toBe(12);
});

test('as a list the map says all that it shows: documents, claims, and each relation with its reason', async () => {
  const player = await arriveByAddress(quiet);
  const { page, words } = player;
  await page.getByRole('button', { name: words.say('map.form.list') }).click();
  // The tree is written as YAML, which doubles some quotes.
  const tree = (await treeOf(page)).replaceAll("''", "'");
  const relationsOf = ({ supports, answers, contrasts }: (typeof deck.claims)[number]): number =>
    supports.length + answers.length + contrasts.length;
  const sentences = deck.claims.flatMap(({ id }) =>
    relations.flatMap((relation) => Object.values(argument.en[id]?.[relation] ?? {})),
  );
  // Each relation is told with both of its claims.
  expect(sentences.length).toBe(deck.claims.reduce((sum, claim) => sum + relationsOf(claim), 0));
  const told = await page.locator('#page :not(:has(*))').allTextContents();
  for (const sentence of sentences)
    expect(
      told.filter((text) => text.trim() === sentence),
      sentence,
    ).toHaveLength(2);
  expectInOrder(
    tree,
    byDocument(deck).flatMap(({ document, claims }) => [
      `heading "${words.deck.documents[document]?.title}" [level=2]`,
      ...claims.flatMap(({ id }) => [nameOnMap(player, id), words.deck.claims[id]?.card ?? '']),
    ]),
  );
  await expectNoAxeViolations(page);
});

test('where the moving picture does not load, the page draws the threads itself', async () => {
  const player = await arriveByAddress(quiet);
  const { page } = player;
  await claimOnMap(player, 'gundlach-1999').click();
  await openedClaim(player, 'gundlach-1999').waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
  expect(await page.locator('.map-world svg.drawing path').count()).toBeGreaterThan(deck.claims.length);
});

test('wheel, drag and buttons bring the map closer and move it, and the whole of it back', async () => {
  const player = await arriveByAddress({ reducedMotion: true, viewport: { width: 1366, height: 768 } });
  const { page, words } = player;
  const claim = claimOnMap(player, 'wood-cash-flow');
  const place = () => claim.boundingBox();
  const before = await place();
  await claim.hover();
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => (await place())?.height).toBeGreaterThan(1.3 * (before?.height ?? 0));
  const near = await middleOf(claim);
  await dragByMouse(page, near, { x: near.x + 30, y: near.y + 60 });
  expect((await middleOf(claim)).y).toBeCloseTo(near.y + 60, 0);
  // What was dragged is not pressed.
  expect(await claim.getAttribute('aria-expanded')).toBe('false');
  await page.getByRole('button', { name: words.say('map.zoom.whole') }).click();
  expect(await place()).toEqual(before);
  await page.getByRole('button', { name: words.say('map.zoom.in') }).click();
  expect((await place())?.height).toBeCloseTo(1.25 * (before?.height ?? 0), 1);
  await claim.press('0');
  expect(await place()).toEqual(before);
});

test('on a phone there is one column, and an answer leads to the other', async () => {
  const player = await arriveByAddress({ ...phone, reducedMotion: true, language: 'zh' });
  const { page, words } = player;
  expect(await columnHead(player, 'lab').count()).toBe(0);
  await expectFit(page);
  const stub = words.say('map.stub.replies.one', { name: nameOnMap(player, 'market-law') });
  await page.getByRole('button', { name: stub }).tap();
  await openedClaim(player, 'market-law').waitFor();
  await columnHead(player, 'lab').waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: words.say('map.close') }).tap();
  await expectFit(page);
  await page.getByRole('button', { name: words.say('side.bubble'), exact: true }).tap();
  await columnHead(player, 'bubble').waitFor();
});

test('before a first game the map says why it waits, and lets one play', async () => {
  const player = await arrive({ ...quiet, at: '#map' });
  const { page, words } = player;
  await page.getByRole('heading', { name: words.say('map.notYet'), level: 1 }).waitFor();
  await page.getByText(words.say('map.notYet.why')).waitFor();
  expect(await page.getByText(nameOnMap(player, 'gundlach-1999')).count()).toBe(0);
  await page.getByRole('button', { name: words.say('title.play') }).click();
  await cardAt(player, 0).waitFor();
});

test('the title leads to the map of the last game, and back leads to the title', async () => {
  const player = await arriveOnMap(quiet);
  const { page, words } = player;
  await page.getByRole('button', { name: words.say('bar.home') }).click();
  await page.getByRole('button', { name: words.say('title.map') }).click();
  await columnHead(player, 'bubble').waitFor();
  await page.reload();
  await columnHead(player, 'bubble').waitFor();
  await page.goBack();
  await page.getByRole('button', { name: words.say('title.play'), exact: true }).waitFor();
});

test('on paper there are the picture and the list, and nothing that is only pressed', async () => {
  const player = await arriveByAddress({ ...quiet, viewport: { width: 1366, height: 768 } });
  const { page, words } = player;
  await claimOnMap(player, 'gundlach-1999').click();
  await page.emulateMedia({ media: 'print' });
  expect(await openedClaim(player, 'gundlach-1999').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: words.say('map.zoom.in') }).isVisible()).toBe(false);
  expect(await claimOnMap(player, 'gundlach-1999').isVisible()).toBe(true);
  for (const { title } of Object.values(words.deck.documents))
    expect(await page.getByRole('heading', { name: title }).isVisible()).toBe(true);
});
