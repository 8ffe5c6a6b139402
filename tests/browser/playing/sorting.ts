import { dealSize } from '../../../src/domain/dealing.ts';
import type { Claim } from '../../../src/domain/deck.ts';
import { type Conviction, opponentOf, type Placement } from '../../../src/domain/vocabulary.ts';
import type { Player } from './player.ts';
import { nextButton, placeFor, readClaim } from './table.ts';

/** How a claim is to be sorted, whichever one is dealt. */
export interface Intent {
  readonly isRight: boolean;
  readonly conviction: Conviction;
}

/** A claim that was sorted, and where to. */
export interface Sorted {
  readonly claim: Claim;
  readonly placement: Placement;
}

const intend = (isRight: boolean, conviction: Conviction, times: number): Intent[] =>
  Array.from({ length: times }, () => ({ isRight, conviction }));

/**
 * Twelve claims with every outcome there is. By hand: certain 2 right (+6) and 1 wrong (-6), fairly sure 4 right (+8)
 * and 1 wrong (-2), leaning 2 right (+2) and 2 wrong (0): 8 points, 8 of 12 right.
 */
export const mixedIntents: readonly Intent[] = [
  ...intend(true, 'certain', 1),
  ...intend(false, 'certain', 1),
  ...intend(true, 'fairlySure', 2),
  ...intend(false, 'leaning', 1),
  ...intend(true, 'leaning', 2),
  ...intend(false, 'fairlySure', 1),
  ...intend(true, 'fairlySure', 2),
  ...intend(false, 'leaning', 1),
  ...intend(true, 'certain', 1),
];

/** What those intents bring. */
export const mixedPoints = 8;
export const mixedRight = 8;

/** @returns where the claim goes when it is sorted as intended. */
export const placementFor = ({ side }: Claim, { isRight, conviction }: Intent): Placement => ({
  side: isRight ? side : opponentOf(side),
  conviction,
});

/** Puts a card down in a way of one's own, by mouse, finger or keys. */
export type Hand = (player: Player, placement: Placement, position: number) => Promise<void>;

/** The quickest hand, for tests that are about something else. */
export const quickHand: Hand = (player, placement) => placeFor(player, placement).press('Enter');

/** Goes on from the turned card, in a way of one's own. */
export type Onward = (player: Player, position: number) => Promise<void>;

export const quickOnward: Onward = (player, position) => nextButton(player, position).press('Enter');

/** Sorts the claim on the table and leaves it turned over. @returns what was sorted. */
export const sortOne = async (
  player: Player,
  position: number,
  intent: Intent,
  hand: Hand = quickHand,
): Promise<Sorted> => {
  const claim = await readClaim(player, position);
  const placement = placementFor(claim, intent);
  await hand(player, placement, position);
  return { claim, placement };
};

/**
 * Sorts claims and goes on after each, from the first position given to before the last.
 *
 * @returns what was sorted, in the order of the deal.
 */
export const sortClaims = async (
  player: Player,
  intents: readonly Intent[] = mixedIntents,
  { from = 0, to = dealSize, hand = quickHand, onward = quickOnward } = {},
): Promise<readonly Sorted[]> => {
  const sorted: Sorted[] = [];
  for (const [position, intent] of intents.entries()) {
    if (position < from || position >= to) continue;
    sorted.push(await sortOne(player, position, intent, hand));
    await onward(player, position);
  }
  return sorted;
};
