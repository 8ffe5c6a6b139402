import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { rightFor } from '../../src/domain/argument/exchange.ts';
import { claimOf } from '../../src/domain/deck.ts';
import { pointsFor } from '../../src/domain/scoring.ts';
import type { Answered } from './playing/answering.ts';
import { type Checked, checkText } from './playing/checking.ts';
import { conclude, resultsFrom, startGame, startUnhurried } from './playing/ends.ts';
import { type LaterPlayed, playLaterRounds } from './playing/laterRounds.ts';
import { arrive, type Player } from './playing/player.ts';
import { mixedIntents, type Sorted, sortClaims, sortOne } from './playing/sorting.ts';
import { deck, nextButton, readClaim } from './playing/table.ts';

/** Runs in the page: tells of each change in a live region, whatever it says. */
const listen = (): void => {
  const regions = '[aria-live], [role=status], [role=alert]';
  new MutationObserver((changes) => {
    const changed = changes.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest(regions),
    );
    for (const region of new Set(changed))
      if (region?.textContent?.trim())
        console.debug(`heard: ${region.textContent.replace(/\s+/g, ' ').trim()}`);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
};

/** @returns what a screen reader is told from now on, one entry an announcement. */
const hear = async (page: Page): Promise<readonly string[]> => {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('heard: ')) heard.push(message.text().slice('heard: '.length));
  });
  await page.evaluate(listen);
  return heard;
};

const claimWords = ({ words }: Player, position: number, id: string): string =>
  words.say('announce.claim', { n: position + 1, total: 12, claim: words.deck.claims[id]?.card ?? '' });

const outcomeWords = ({ words }: Player, { claim, placement }: Sorted): string => {
  const { say, deck } = words;
  const reason = deck.claims[claim.id]?.why ?? '';
  const points = pointsFor(placement.conviction, placement.side === claim.side);
  if (placement.side === claim.side) return say('announce.outcome.right', { n: points, reason });
  const side = say(`side.${claim.side}`);
  return points === 0
    ? say('announce.outcome.wrongFree', { side, reason })
    : say('announce.outcome.wrong', { n: -points, side, reason });
};

const answerWords = ({ words }: Player, { exchange, answer }: Answered, position: number): string[] => {
  const { say, deck: texts, rounds } = words;
  const { form, claim, hand } = exchange;
  const card = (id: string): string => texts.claims[id]?.card ?? '';
  const right = hand.filter((id) => rightFor(deck, claim, form).includes(id));
  const given = right.includes(answer) ? answer : (right[0] ?? '');
  const reason = rounds?.argument[given]?.[form === 'reply' ? 'answers' : 'contrasts'][claim] ?? '';
  const side = say(`side.${claimOf(deck, claim).side}`);
  return [
    say(`announce.put.${form}`, { n: position + 1, total: 3, side, claim: card(claim) }),
    given === answer
      ? say('announce.outcome.right', { n: 2, reason })
      : say('announce.answer.wrong', { claim: card(given), reason }),
  ];
};

const checkWords = (player: Player, { check, choice }: Checked, position: number): string[] => {
  const { say, deck: texts } = player.words;
  const { ask, why, options } = checkText(player, check);
  const claim = texts.claims[check.claim]?.card ?? '';
  return [
    say('announce.figure', { n: position + 1, total: 3, claim, ask }),
    choice === 0
      ? say('announce.outcome.right', { n: 2, reason: why })
      : say('announce.check.wrong', { option: options[0] ?? '', reason: why }),
  ];
};

const laterWords = (player: Player, { answered, checked }: LaterPlayed): string[] => [
  ...answered.flatMap((each, position) => answerWords(player, each, position)),
  ...checked.flatMap((each, position) => checkWords(player, each, position)),
];

test.each(['en', 'zh'] as const)(
  'a screen reader is told each step once, and nothing while the card moves from place to place: %s',
  { timeout: 120_000 },
  async (language) => {
    const player = await arrive({ language, reducedMotion: true });
    const { page, words } = player;
    await page.locator('canvas').waitFor({ state: 'attached' });
    const heard = await hear(page);
    const said: string[] = [];

    await startUnhurried(player);
    const sorted: Sorted[] = [];
    for (const [position, intent] of mixedIntents.entries()) {
      said.push(claimWords(player, position, (await readClaim(player, position)).id));
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Escape');
      const one = await sortOne(player, position, intent);
      sorted.push(one);
      said.push(outcomeWords(player, one));
      await nextButton(player, position).press('Enter');
    }
    const later = await playLaterRounds(player);
    said.push(...laterWords(player, later), words.say('announce.verdict'));
    await conclude(player);
    const { points, maximum, right, total } = resultsFrom(sorted, later);
    said.push(words.say('announce.results', { points, maximum, right, total }));
    await expect.poll(() => heard).toEqual(said);
  },
);

test('a screen reader is told where a game goes on that was left for the rules', async () => {
  const player = await arrive({ reducedMotion: true });
  const { page, words } = player;
  await startGame(player);
  await sortClaims(player, mixedIntents, { to: 1 });
  const { id } = await readClaim(player, 1);
  await page.getByRole('button', { name: words.say('bar.rules') }).press('Enter');
  const heard = await hear(page);
  await page.getByRole('button', { name: words.say('rules.close'), exact: true }).press('Enter');
  await expect.poll(() => heard).toEqual([claimWords(player, 1, id)]);
});
