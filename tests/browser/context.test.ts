import { expect, test } from 'vitest';
import { latestEdition } from '../../src/content/editions.ts';
import { loadContextTexts } from '../../src/content/laterTexts.ts';
import { startGame as deal } from '../../src/domain/game.ts';
import type { Move } from '../../src/domain/move.ts';
import { movesOf } from '../../src/domain/savedGame.ts';
import { expectNoAxeViolations } from './harness/accessibility.ts';
import { dragByMouse, middleOf } from './harness/dragging.ts';
import { phone } from './harness/phone.ts';
import { expectFocus } from './playing/focus.ts';
import { keepingGame } from './playing/keptGame.ts';
import { arrive, type Player, quiet } from './playing/player.ts';
import { cardAt, deck, heldPlaces, nextButton, placeFor, readClaim, turnedCard } from './playing/table.ts';

const seed = 123_456_789;

const contextButton = ({ page, words: { say } }: Player) =>
  page.getByRole('button', { name: say('context.open'), exact: true });

const panel = ({ page, words: { say } }: Player) =>
  page.getByRole('region', { name: say('context.open'), exact: true });

const goOn = async (player: Player): Promise<void> => {
  await player.page
    .getByRole('button', { name: player.words.say('title.continue'), exact: true })
    .press('Enter');
  await contextButton(player).waitFor();
};

test('the context opens and closes with one key, is read out, and the card is played on by the same keys', async () => {
  const player = await arrive({ ...quiet, prepare: keepingGame(seed, 'whole') });
  const { page, words } = player;
  const contexts = await loadContextTexts(latestEdition, 'en');
  await goOn(player);
  const claim = await readClaim(player, 0);
  const text = contexts[claim.id] ?? '';

  await page.keyboard.press('c');
  await panel(player).getByText(text).waitFor();
  await panel(player).getByText(words.say('context.free')).waitFor();
  const told = words.say('context.told', { text });
  await page.getByRole('status').filter({ hasText: told }).waitFor({ state: 'attached' });
  expect(await contextButton(player).getAttribute('aria-expanded')).toBe('true');
  await expectFocus(cardAt(player, 0));
  await expectNoAxeViolations(page);

  await page.keyboard.press('Escape');
  expect(await panel(player).count()).toBe(0);
  await page.keyboard.press('c');
  await panel(player).waitFor();
  await page.keyboard.press('c');
  expect(await panel(player).count()).toBe(0);

  await contextButton(player).press('Enter');
  await panel(player).waitFor();
  await page.keyboard.press('ArrowRight');
  expect(await heldPlaces(player)).toEqual([words.say('sort.place.lab.leaning')]);
  await page.keyboard.press('Enter');
  await turnedCard(player).waitFor();
  expect(await panel(player).count()).toBe(0);
  await nextButton(player, 0).press('Enter');
  await cardAt(player, 1).waitFor();
  expect(await panel(player).count()).toBe(0);
});

test.each([
  ['en', phone.viewport],
  ['zh', phone.viewport],
  ['en', { width: 740, height: 360 }],
  ['zh', { width: 1366, height: 768 }],
] as const)(
  'with the context open, claim and places stay free, also with a finger: %s, %j',
  async (language, viewport) => {
    const player = await arrive({
      ...phone,
      viewport,
      language,
      reducedMotion: true,
      prepare: keepingGame(seed, 'whole'),
    });
    await goOn(player);
    for (const position of [0, 1, 2, 3]) {
      await cardAt(player, position).waitFor();
      const before = await cardAt(player, position).boundingBox();
      await contextButton(player).tap();
      await panel(player).waitFor();
      expect(await cardAt(player, position).boundingBox()).toEqual(before);
      const card = await cardAt(player, position).getByRole('paragraph').boundingBox();
      const slip = await panel(player).boundingBox();
      const places = await player.page.getByRole('radiogroup').boundingBox();
      if (!card || !slip || !places) throw new Error('claim, context or places are not shown');
      const isApart = (one: typeof card, other: typeof card) =>
        one.y + one.height <= other.y || other.y + other.height <= one.y;
      expect([isApart(slip, card), isApart(slip, places)]).toEqual([true, true]);
      expect(slip.y).toBeGreaterThanOrEqual(0);
      await placeFor(player, { side: 'lab', conviction: 'leaning' }).tap();
      await nextButton(player, position).tap();
    }
  },
);

test('a drag that begins on the button leaves the card where it is', async () => {
  const player = await arrive({ ...quiet, prepare: keepingGame(seed, 'whole') });
  await goOn(player);
  const from = await middleOf(contextButton(player));
  await dragByMouse(player.page, from, { x: from.x + 300, y: from.y }, async () => {
    expect(await heldPlaces(player)).toEqual([]);
  });
  expect(await turnedCard(player).count()).toBe(0);
});

test('a game that only sorts has no contexts, and no key for them', async () => {
  const player = await arrive({ ...quiet, prepare: keepingGame(seed, 'sort') });
  await player.page.getByRole('button', { name: player.words.say('bar.rules') }).waitFor();
  await player.page
    .getByRole('button', { name: player.words.say('title.continue'), exact: true })
    .press('Enter');
  await cardAt(player, 0).waitFor();
  await player.page.waitForLoadState('networkidle');
  await player.page.keyboard.press('c');
  expect(await contextButton(player).count()).toBe(0);
  expect(await panel(player).count()).toBe(0);
});

test('the context says that it is on its way, that it did not come, and comes after another try', async () => {
  let isBroken = true;
  const player = await arrive({
    ...quiet,
    expectedErrors: [/./],
    prepare: async (context) => {
      await keepingGame(seed, 'whole')(context);
      await context.route(/assets\/en-[^/]*\.js$/, async (route) => {
        const body = await (await route.fetch()).text();
        if (!isBroken || !/export\s*\{[^}]*contexts/.test(body))
          return route.fulfill({ body, contentType: 'text/javascript' });
        await player.page.getByText(player.words.say('context.loading')).waitFor();
        return route.abort();
      });
    },
  });
  const { page, words } = player;
  await goOn(player);
  await page.keyboard.press('c');
  await page.getByText(words.say('context.failed')).waitFor();
  isBroken = false;
  await panel(player)
    .getByRole('button', { name: words.say('notice.retry') })
    .press('Enter');
  await panel(player).getByRole('paragraph').waitFor();
});

/** A whole game with everything played but the verdict: the first claim's context opened, and two later ones. */
const played = (): readonly Move[] => {
  const dealt = deal(deck, seed, null, 'whole');
  return movesOf({
    ...dealt,
    rounds: dealt.rounds.map((round) => {
      if (round.kind === 'sort')
        return {
          ...round,
          contextsOpened: round.claims.slice(0, 3),
          placements: round.claims.map((id) => ({
            side: deck.claims.find((each) => each.id === id)?.side ?? 'lab',
            conviction: 'leaning' as const,
          })),
        };
      if (round.kind === 'answer')
        return { ...round, answers: round.exchanges.map(({ hand }) => hand[0] ?? '') };
      return { ...round, choices: round.checks.map(() => 0) };
    }),
  });
};

test('the results say how often a context was opened, and how right those claims were', async () => {
  const player = await arrive({ ...quiet, prepare: keepingGame(seed, 'whole', played()) });
  const { page, words } = player;
  await page.getByRole('button', { name: words.say('title.continue'), exact: true }).press('Enter');
  await page.getByRole('button', { name: words.say('verdict.show') }).press('Enter');
  await page.getByText(words.say('results.contexts', { n: 3, right: 3 })).waitFor();
});
