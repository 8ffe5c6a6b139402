import type { Locator } from 'playwright-core';
import type { Belief } from '../../../src/domain/belief.ts';
import { type Results, resultsOf } from '../../../src/domain/results.ts';
import type { Player } from './player.ts';
import type { Sorted } from './sorting.ts';
import { deck } from './table.ts';

/** Deals a new game from the title, without saying where one stands. */
export const startGame = ({ page, words: { say } }: Player): Promise<void> =>
  page.getByRole('button', { name: say('title.play'), exact: true }).press('Enter');

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

/** @returns the results as the rules work them out from what was played. */
export const resultsFrom = (
  sorted: readonly Sorted[],
  { before, after }: Beliefs = { before: null, after: null },
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
    ],
    beliefBefore: before,
    beliefAfter: after,
    isOver: true,
  });
