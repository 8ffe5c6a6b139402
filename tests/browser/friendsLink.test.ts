import { expect, test } from 'vitest';
import { differencesBetween } from '../../src/domain/challenge.ts';
import { answerRoundOf, checkRoundOf, sortRoundOf } from '../../src/domain/game.ts';
import { resultsOf } from '../../src/domain/results.ts';
import { formatNumber } from '../../src/text/translate.ts';
import { treeOf } from './harness/accessibility.ts';
import { conclude, startGame } from './playing/ends.ts';
import { finishedGame, hashFor, linkIn } from './playing/link.ts';
import { arrive, type Player, quiet } from './playing/player.ts';
import { textsOn } from './playing/reading.ts';
import { expectInOrder, tallyOf } from './playing/results.ts';
import { arriveAtResults, skipToResults } from './playing/skipping.ts';
import { mixedIntents, sortClaims } from './playing/sorting.ts';
import { cardAt, deck, heldPlaces, readClaim } from './playing/table.ts';

const friends = finishedGame(2_718_281_828, mixedIntents, { before: 3, after: 17 });
/** The friend's, each five claims later: so the two differ in some sides, and on two claims in the conviction alone. */
const myIntents = [...mixedIntents.slice(-5), ...mixedIntents.slice(0, -5)];

const takeButton = ({ page, words: { say } }: Player) => page.getByRole('button', { name: say('link.play') });

/** @returns which claims of the deck can be read on the screen. */
const claimsRead = async ({ page, words }: Player): Promise<readonly string[]> => {
  const texts = await textsOn(page);
  return Object.entries(words.deck.claims)
    .filter(([, { card }]) => texts.some((text) => text.includes(card)))
    .map(([id]) => id);
};

test.each(['en', 'zh'] as const)(
  'a result sent by one player opens for another with the same numbers: %s',
  async (language) => {
    const seed = 123_456_789;
    const sender = await arriveAtResults({ language, ...quiet }, seed);
    const { pathname, hash } = new URL(await linkIn(sender));

    const friend = await arrive({ language, ...quiet, at: `${pathname.slice(1)}${hash}` });
    await takeButton(friend).waitFor();
    const tree = await treeOf(friend.page);
    expectInOrder(
      tree,
      tallyOf(resultsOf(deck, finishedGame(seed, mixedIntents, undefined, 'whole')), friend),
    );
    expect(tree).toContain(friend.words.say('link.selfReported'));
    expect(tree).not.toContain(friend.words.say('link.belief'));
  },
);

test('a friend’s link tells no claim before it is asked to', async () => {
  const player = await arrive({ ...quiet, at: hashFor(friends) });
  const { page, words } = player;
  await takeButton(player).waitFor();
  expect(await claimsRead(player)).toEqual([]);
  expect(await treeOf(page)).toContain(words.say('results.belief.both', { before: 3, after: 17 }));
  await page.getByText(words.say('link.spoiler')).click();
  expect((await claimsRead(player)).toSorted()).toEqual([...sortRoundOf(friends).claims].toSorted());
});

/** @returns what can be read before anything is unfolded: where the sides differ, and what fooled the player. */
const claimsToldAtOnce = (mine: typeof friends, inSide: readonly { claim: string }[]): readonly string[] => [
  ...new Set([...inSide, ...resultsOf(deck, mine).fooled].map(({ claim }) => claim)),
];

/** Fails unless the screen says first where the two differed, claim by claim, and then both results. */
const expectDifferences = async (player: Player, mine: typeof friends): Promise<void> => {
  const { page, words } = player;
  const { say } = words;
  const differences = differencesBetween(deck, mine, friends);
  if (typeof differences === 'string') throw new Error(differences);
  const inSide = differences.claims.filter(({ differIn }) => differIn === 'side');
  const surer = say('challenge.surer', { n: differences.claims.length - inSide.length });
  expect((await claimsRead(player)).toSorted()).toEqual(claimsToldAtOnce(mine, inSide).toSorted());
  await page.getByText(surer).click();
  const points = [mine, friends].map((game) => resultsOf(deck, game).points);
  expectInOrder(await treeOf(page), [
    say('challenge.heading'),
    say('challenge.side', { n: inSide.length }),
    ...differences.claims.flatMap(({ claim, differIn }, position) => [
      ...(differIn === 'conviction' && position === inSide.length ? [surer] : []),
      words.deck.claims[claim]?.card ?? '',
      words.deck.claims[claim]?.why ?? '',
    ]),
    `${say('challenge.points')} ${points.map((each) => formatNumber(each)).join(' ')}`,
    say('results.of', { n: 36 }),
  ]);
};

test.each(['en', 'zh'] as const)(
  'a challenge is taken blind, and afterwards the differences come first: %s',
  async (language) => {
    const player = await arrive({ language, ...quiet, at: hashFor(friends) });
    const { page, words } = player;
    const { say } = words;
    await takeButton(player).press('Enter');
    await page.getByText(say('challenge.note')).waitFor();
    const sorted = await sortClaims(player, myIntents, {
      onward: async (_, position) => {
        const tree = await treeOf(page);
        for (const conviction of ['leaning', 'fairlySure', 'certain'] as const)
          expect(tree).not.toContain(say(`challenge.friend.${conviction}`));
        await page
          .getByRole('button', { name: say(position === 11 ? 'sort.toVerdict' : 'sort.next') })
          .press('Enter');
        expect(await heldPlaces(player)).toEqual([]);
      },
    });
    expect(sorted.map(({ claim }) => claim.id)).toEqual(sortRoundOf(friends).claims);
    await conclude(player);
    await page.getByRole('heading', { name: say('challenge.heading') }).waitFor();
    expect(await page.getByRole('button', { name: say('share.back'), exact: true }).isVisible()).toBe(true);
    const mine = finishedGame(friends.seed, myIntents);
    await expectDifferences(player, mine);
    await page.reload();
    await page.getByRole('heading', { name: say('challenge.heading') }).waitFor();
    await expectDifferences(player, mine);
  },
);

test('after a challenge the exchanges and figures are told that were answered differently, with the reasons', async () => {
  const theirs = finishedGame(123_456_789, mixedIntents, undefined, 'whole');
  const player = await arrive({ ...quiet, at: hashFor(theirs) });
  const { page, words } = player;
  await takeButton(player).press('Enter');
  await cardAt(player, 0).waitFor();
  // The friend was right, wrong, right, and chose 0, 2, 1: so one exchange and two figures differ.
  await skipToResults(player, { later: { answersRight: [true, true, true], choices: [0, 0, 2] } });
  await page.getByText(words.say('challenge.later', { n: 3 })).click();
  const { rounds } = words;
  const asked =
    checkRoundOf(theirs)
      ?.checks.slice(1)
      .map(({ claim }) => rounds?.checks[claim]) ?? [];
  const exchange = answerRoundOf(theirs)?.exchanges[1];
  const [put = '', played = ''] = [exchange?.claim, answerRoundOf(theirs)?.answers[1]];
  expectInOrder(await treeOf(page), [
    words.say('challenge.later', { n: 3 }),
    words.deck.claims[put]?.card ?? '',
    words.say('challenge.yours'),
    words.say('challenge.theirs'),
    words.deck.claims[played]?.card ?? '',
    ...asked.flatMap((text) => [text?.ask ?? '', words.say('challenge.yours'), text?.why ?? '']),
  ]);
});

test('a friend’s link leaves an unfinished game as it is, until the challenge is taken', async () => {
  const player = await arrive(quiet);
  const { page, words } = player;
  await startGame(player);
  await sortClaims(player, mixedIntents, { to: 2 });
  const claim = await readClaim(player, 2);
  await page.goto(`${page.url().replace(/#.*/, '')}${hashFor(friends)}`);
  await page.getByText(words.say('link.unfinished')).waitFor();
  await page.getByRole('button', { name: words.say('title.continue'), exact: true }).press('Enter');
  expect(await readClaim(player, 2)).toEqual(claim);

  await page.goBack();
  await takeButton(player).press('Enter');
  await cardAt(player, 0).waitFor();
  expect((await readClaim(player, 0)).id).toBe(sortRoundOf(friends).claims[0]);
});
