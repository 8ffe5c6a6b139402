import { type ClaimId, claimOf, type Deck } from './deck.ts';
import { type Game, sortRoundOf } from './game.ts';
import { convictions, type Placement, type Side } from './vocabulary.ts';

/** A claim that two players of one deal placed differently. */
export interface Difference {
  readonly claim: ClaimId;
  /** The side the claim helps in its document. */
  readonly side: Side;
  readonly mine: Placement;
  readonly theirs: Placement;
  /** Where the two differ in `side`, exactly one of them was right. */
  readonly differIn: 'side' | 'conviction';
}

/** Why two games cannot be set side by side. */
export type ChallengeProblem = 'challenge/other-deal';

const rank = (placement: Placement): number => convictions.indexOf(placement.conviction);

const isSameDeal = (mine: readonly ClaimId[], theirs: readonly ClaimId[]): boolean =>
  mine.length === theirs.length && mine.every((claim, position) => claim === theirs[position]);

const differenceAt = (deck: Deck, claim: ClaimId, mine?: Placement, theirs?: Placement): Difference[] => {
  if (!mine || !theirs) return [];
  const { side } = claimOf(deck, claim);
  if (mine.side !== theirs.side) return [{ claim, side, mine, theirs, differIn: 'side' }];
  if (mine.conviction === theirs.conviction) return [];
  return [{ claim, side, mine, theirs, differIn: 'conviction' }];
};

/** How much there is to talk about: how sure the two were against each other, or how far apart in sureness. */
const weight = ({ mine, theirs, differIn }: Difference): number =>
  differIn === 'side' ? rank(mine) + rank(theirs) : Math.abs(rank(mine) - rank(theirs));

/**
 * @param deck the deck both games were dealt from.
 * @returns the claims the two placed differently: first those sent to different sides, the surest disagreement
 * first, then those sent to the same side with another conviction, the farthest apart first; equals in the order of
 * the deal. Claims that one of them has not placed are left out. Games of two deals give a problem.
 */
export const differencesBetween = (
  deck: Deck,
  mine: Game,
  theirs: Game,
): readonly Difference[] | ChallengeProblem => {
  const myRound = sortRoundOf(mine);
  const theirRound = sortRoundOf(theirs);
  if (!isSameDeal(myRound.claims, theirRound.claims)) return 'challenge/other-deal';
  const differences = myRound.claims
    .flatMap((claim, position) =>
      differenceAt(deck, claim, myRound.placements[position], theirRound.placements[position]),
    )
    .toSorted((a, b) => weight(b) - weight(a));
  return (['side', 'conviction'] as const).flatMap((differIn) =>
    differences.filter((difference) => difference.differIn === differIn),
  );
};
