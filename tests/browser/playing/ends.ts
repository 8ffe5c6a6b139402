import type { Locator } from 'playwright-core';
import type { Belief } from '../../../src/domain/belief.ts';
import { type Results, resultsOf } from '../../../src/domain/results.ts';
import type { Round } from '../../../src/domain/rounds/round.ts';
import type { LaterPlayed } from './laterRounds.ts';
import type { Player } from './player.ts';
import type { Sorted } from './sorting.ts';
import { deck } from './table.ts';

/** Deals a new game from the title, without saying where one stands. */
export const startGame = ({ page, words: { say } }: Player): Promise<void> =>
  page.getByRole('button', { name: say('title.play'), exact: true }).press('Enter');

/** As {@link startGame}, and waits until all is there that the first card did without, as people who read do. */
export const startUnhurried = async (player: Player): Promise<void> => {
  const { page, words } = player;
  await startGame(player);
  await page.getByRole('button', { name: words.say('context.open'), exact: true }).waitFor();
};

/** Passes the verdict without saying where one stands. */
export const conclude = ({ page, words: { say } }: Player): Promise<void> =>
  page.getByRole('button', { name: say('verdict.show') }).press('Enter');

/** @returns the heading of the results. */
export const resultsHeading = ({ page, words: { say } }: Player): Locator =>
  page.getByRole('heading', { name: say('results.heading'), exact: true, level: 1 });

/** Where a player stood before and after the claims; null where they did not say. */
export interface Beliefs {
  readonly before: Belief | null;
  readonly after: Belief | null;
}

const unsaid: Beliefs = { before: null, after: null };

/** @returns the rounds after sorting, as they were played. */
const roundsFrom = ({ answered, checked }: LaterPlayed): readonly Round[] => [
  {
    kind: 'answer',
    exchanges: answered.map(({ exchange }) => exchange),
    answers: answered.map(({ answer }) => answer),
    face: 'front',
  },
  {
    kind: 'check',
    checks: checked.map(({ check }) => check),
    choices: checked.map(({ choice }) => choice),
    face: 'front',
  },
];

/**
 * @param later what was played after sorting; null in a game that only sorts.
 * @returns the results as the rules work them out from what was played.
 */
export const resultsFrom = (
  sorted: readonly Sorted[],
  later: LaterPlayed | null,
  { before, after }: Beliefs = unsaid,
): Results =>
  resultsOf(deck, {
    seed: 0,
    rounds: [
      {
        kind: 'sort',
        claims: sorted.map(({ claim }) => claim.id),
        placements: sorted.map(({ placement }) => placement),
        contextsOpened: [],
        face: 'front',
      },
      ...(later ? roundsFrom(later) : []),
    ],
    beliefBefore: before,
    beliefAfter: after,
    isOver: true,
  });
