import { gameKey } from '../../../src/app/keeping/keptGame.ts';
import { rightFor } from '../../../src/domain/argument/exchange.ts';
import { claimOf } from '../../../src/domain/deck.ts';
import type { Move } from '../../../src/domain/move.ts';
import type { Seed } from '../../../src/domain/random.ts';
import { claimsOf, dealRounds, type Round } from '../../../src/domain/rounds/round.ts';
import type { SavedGame } from '../../../src/domain/savedGame.ts';
import type { Course, RoundKind } from '../../../src/domain/vocabulary.ts';
import type { Visit } from '../harness/openGame.ts';
import { allOf } from './clock.ts';
import { conclude, resultsHeading } from './ends.ts';
import { keepingGame } from './keptGame.ts';
import { answersRight, choices } from './laterRounds.ts';
import { arrive, type Player, quiet } from './player.ts';
import { type Intent, mixedIntents, placementFor } from './sorting.ts';
import { deck } from './table.ts';

const usual = { answersRight, choices } as const;

/** How a game is played where it is not as usual. */
interface Manner {
  readonly intents?: readonly Intent[];
  readonly later?: { readonly answersRight: readonly boolean[]; readonly choices: readonly number[] };
}

/** How a game is played that nobody plays card by card: as `sortClaims` and `playLaterRounds` would. */
const moveAt = (round: Round, position: number, { intents = mixedIntents, later = usual }: Manner): Move => {
  if (round.kind === 'check') return { kind: 'check', option: later.choices[position] ?? 0 };
  if (round.kind === 'sort') {
    const claim = claimOf(deck, round.claims[position] ?? '');
    const intent = intents[position] ?? { isRight: true, conviction: 'leaning' };
    return { kind: 'place', placement: placementFor(claim, intent) };
  }
  const { claim = '', form = 'reply', hand = [] } = round.exchanges[position] ?? {};
  const right = rightFor(deck, claim, form);
  const answer = hand.find((id) => right.includes(id) === later.answersRight[position]) ?? '';
  return { kind: 'answer', claim: answer };
};

const movesOf = (round: Round, manner: Manner): readonly Move[] =>
  claimsOf(round).flatMap((_, position) => [moveAt(round, position, manner), { kind: 'next' }]);

/** @returns the moves of a game from the first claim up to a round, or up to the verdict. */
export const movesTo = (
  stage: RoundKind | 'verdict',
  { seed, course, ...manner }: { seed: Seed; course: Course } & Manner,
): readonly Move[] => {
  const rounds = dealRounds(deck, seed, course);
  const reached = rounds.findIndex(({ kind }) => kind === stage);
  return rounds.slice(0, reached < 0 ? rounds.length : reached).flatMap((each) => movesOf(each, manner));
};

/** @returns a player at the verdict of a whole game that was begun before. */
export const arriveAtVerdict = (visit: Visit = {}, seed: Seed = 123_456_789): Promise<Player> => {
  const kept = keepingGame(seed, 'whole', movesTo('verdict', { seed, course: 'whole' }));
  return arrive({ at: '#play', ...visit, prepare: allOf(kept, visit.prepare ?? (async () => {})) });
};

/** @returns a player at the results of such a game, who has not said where they stand. */
export const arriveAtResults = async (visit: Visit = {}, seed?: Seed): Promise<Player> => {
  const player = await arriveAtVerdict(visit, seed);
  await conclude(player);
  await resultsHeading(player).waitFor();
  return player;
};

/** @returns a player at the results of such a game, sure at its end that there is no problem (20). */
export const arriveSure = async (visit: Visit = {}): Promise<Player> => {
  const player = await arriveAtVerdict({ ...quiet, ...visit });
  const { page, words } = player;
  await page.getByRole('slider', { name: words.say('belief.askAgain') }).press('End');
  await conclude(player);
  await resultsHeading(player).waitFor();
  return player;
};

/** The game on this tab's table, as the tab keeps it. */
type Kept = SavedGame & { readonly challenge: string | null };

/** Puts another state of a game on the table, and opens it anew. */
export const putGame = async ({ page }: Player, change: (kept: Kept) => Kept): Promise<void> => {
  const kept = await page.evaluate((key) => sessionStorage.getItem(key) ?? '', gameKey);
  const text = JSON.stringify(change(JSON.parse(kept)));
  await page.evaluate(([key = '', value = '']) => sessionStorage.setItem(key, value), [gameKey, text]);
  await page.goto(page.url().replace(/(#.*)?$/, '#play'));
  await page.reload();
};

/** Leaps over what lies between the claim on the table and a round, or the verdict. */
export const skipTo = (player: Player, stage: RoundKind | 'verdict', manner: Manner = {}): Promise<void> =>
  putGame(player, ({ edition, seed, course, beliefBefore, challenge }) => {
    const moves = movesTo(stage, { seed, course, ...manner });
    return { edition, seed, course, beliefBefore, challenge, moves };
  });

/** Leaps over all that is left of the game, to its results. */
export const skipToResults = async (player: Player, manner: Manner = {}): Promise<void> => {
  await skipTo(player, 'verdict', manner);
  await conclude(player);
  await resultsHeading(player).waitFor();
};
