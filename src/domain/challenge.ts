import { type ClaimId, claimOf, type Deck } from './deck.ts';
import { answerRoundOf, checkRoundOf, type Game, sortRoundOf } from './game.ts';
import { type AnswerOutcome, answerOutcomesOf } from './outcomes/answerOutcome.ts';
import { type CheckOutcome, checkOutcomesOf } from './outcomes/checkOutcome.ts';
import type { SortRound } from './rounds/sortRound.ts';
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

/** What became of one thing in two games. */
interface Both<Outcome> {
  readonly mine: Outcome;
  readonly theirs: Outcome;
}

/** All that two players of one deal did differently. */
export interface Differences {
  /** Claims placed differently: those sent to different sides first. */
  readonly claims: readonly Difference[];
  /** Exchanges at which they played different cards, those where one of the two was right first. */
  readonly answers: readonly Both<AnswerOutcome>[];
  /** Checks at which they chose different options, those where one of the two was right first. */
  readonly checks: readonly Both<CheckOutcome>[];
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

/** Claims sent to different sides, the surest disagreement first; then those sent to one, the farthest apart first. */
const claimDifferences = (deck: Deck, mine: SortRound, theirs: SortRound): readonly Difference[] => {
  const differences = mine.claims
    .flatMap((claim, position) =>
      differenceAt(deck, claim, mine.placements[position], theirs.placements[position]),
    )
    .toSorted((a, b) => weight(b) - weight(a));
  return (['side', 'conviction'] as const).flatMap((differIn) =>
    differences.filter((difference) => difference.differIn === differIn),
  );
};

const pairsWhere = <Outcome extends { readonly isRight: boolean }>(
  mine: readonly Outcome[],
  theirs: readonly Outcome[],
  differ: (mine: Outcome, theirs: Outcome) => boolean,
): readonly Both<Outcome>[] => {
  const pairs = mine.flatMap((each, position): readonly Both<Outcome>[] => {
    const other = theirs[position];
    return other && differ(each, other) ? [{ mine: each, theirs: other }] : [];
  });
  const isDecided = (pair: Both<Outcome>): boolean => pair.mine.isRight !== pair.theirs.isRight;
  return [...pairs.filter(isDecided), ...pairs.filter((pair) => !isDecided(pair))];
};

const answersOf = (deck: Deck, game: Game): readonly AnswerOutcome[] => {
  const round = answerRoundOf(game);
  return round ? answerOutcomesOf(deck, round) : [];
};

const checksOf = (game: Game): readonly CheckOutcome[] => {
  const round = checkRoundOf(game);
  return round ? checkOutcomesOf(round) : [];
};

/**
 * @param deck the deck both games were dealt from.
 * @returns what the two did differently; equals keep the order of the deal. What one of them has not come to is left
 * out. Games of two deals give a problem.
 */
export const differencesBetween = (deck: Deck, mine: Game, theirs: Game): Differences | ChallengeProblem => {
  const [myRound, theirRound] = [sortRoundOf(mine), sortRoundOf(theirs)];
  if (!isSameDeal(myRound.claims, theirRound.claims)) return 'challenge/other-deal';
  return {
    claims: claimDifferences(deck, myRound, theirRound),
    answers: pairsWhere(answersOf(deck, mine), answersOf(deck, theirs), (a, b) => a.answer !== b.answer),
    checks: pairsWhere(checksOf(mine), checksOf(theirs), (a, b) => a.choice !== b.choice),
  };
};
