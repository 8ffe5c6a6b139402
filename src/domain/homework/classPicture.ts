import type { Belief } from '../belief.ts';
import { type BeliefBands, shownBands } from '../beliefBands.ts';
import { type ClaimId, claimOf, type Deck } from '../deck.ts';
import {
  type Discrimination,
  discriminationOf,
  discriminations,
  type Lean,
  leanOf,
  leans,
} from '../discrimination.ts';
import { type Game, sortRoundOf } from '../game.ts';
import { type Results, resultsOf } from '../results.ts';
import { type Conviction, convictions, type Side } from '../vocabulary.ts';

/** How many did something with each conviction. */
export type ByConviction = Readonly<Record<Conviction, number>>;

/** How a class sorted one claim. */
export interface ClaimTally {
  readonly claim: ClaimId;
  /** The side it helps in its document. */
  readonly side: Side;
  readonly right: ByConviction;
  readonly wrong: ByConviction;
}

/** How a class did at one exchange or check. */
export interface PartTally {
  /** The claim that was put, or whose figure was checked. */
  readonly claim: ClaimId;
  readonly right: number;
  /** Of so many; fewer than all where some games have the sort round alone. */
  readonly total: number;
}

/** Something of a class in one word, and how many players each word fits. */
export interface InWords<Word extends string> {
  readonly word: Word;
  readonly players: Readonly<Record<Word, number>>;
}

/** All that is said of a class that played one deal; nothing in it tells who played what. */
export interface ClassPicture {
  readonly players: number;
  /** The most surely mistaken first: by how many were certain and wrong, then fairly sure, then leaning. */
  readonly claims: readonly ClaimTally[];
  readonly discrimination: InWords<Discrimination>;
  readonly lean: InWords<Lean>;
  readonly exchanges: readonly PartTally[];
  readonly checks: readonly PartTally[];
  /** Null where too few said. */
  readonly beliefBefore: BeliefBands | null;
  readonly beliefAfter: BeliefBands | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const countOf = <Word extends string>(word: Word, words: readonly Word[]): number =>
  words.filter((each) => each === word).length;

const byConviction = (chosen: readonly Conviction[]): ByConviction => ({
  leaning: countOf('leaning', chosen),
  fairlySure: countOf('fairlySure', chosen),
  certain: countOf('certain', chosen),
});

const tallyOf = (deck: Deck, claim: ClaimId, position: number, games: readonly Results[]): ClaimTally => {
  const outcomes = games.flatMap(({ outcomes: each }) => each[position] ?? []);
  const chosen = (isRight: boolean): readonly Conviction[] =>
    outcomes.filter((each) => each.isRight === isRight).map(({ placement }) => placement.conviction);
  return {
    claim,
    side: claimOf(deck, claim).side,
    right: byConviction(chosen(true)),
    wrong: byConviction(chosen(false)),
  };
};

/** @returns how many were wrong, however sure. */
export const wrongOf = ({ wrong }: ClaimTally): number => sum(Object.values(wrong));

const bySureMistake = (one: ClaimTally, other: ClaimTally): number => {
  const decisive = convictions.findLast((conviction) => one.wrong[conviction] !== other.wrong[conviction]);
  return decisive ? other.wrong[decisive] - one.wrong[decisive] : 0;
};

const partTallies = (
  parts: readonly (readonly { readonly claim: ClaimId; readonly isRight: boolean }[])[],
): readonly PartTally[] => {
  const [first = []] = parts;
  return first.map(({ claim }, position) => {
    const outcomes = parts.flatMap((each) => each[position] ?? []);
    return { claim, right: outcomes.filter(({ isRight }) => isRight).length, total: outcomes.length };
  });
};

/** The records of how many players a word fits have every word, none left out. */
const playersBy = <Word extends string>(
  words: readonly Word[],
  players: readonly Word[],
): Readonly<Record<Word, number>> =>
  Object.fromEntries(words.map((word) => [word, countOf(word, players)])) as Record<Word, number>;

const mean = (numbers: readonly number[]): number => sum(numbers) / Math.max(1, numbers.length);

/**
 * The class's own d' and criterion are the means of its players', which keeps them on the scale that the words are
 * made for; worked out of all placements together, d' would come out too small wherever the players lean different ways
 * (N. A. Macmillan and H. L. Kaplan, "Detection theory analysis of group data", Psychological Bulletin 98, 1985).
 */
const inWords = (games: readonly Results[]): Pick<ClassPicture, 'discrimination' | 'lean'> => ({
  discrimination: {
    word: discriminationOf(mean(games.map(({ dPrime }) => dPrime))),
    players: playersBy(
      discriminations,
      games.map(({ discrimination }) => discrimination),
    ),
  },
  lean: {
    word: leanOf(mean(games.map(({ criterion }) => criterion))),
    players: playersBy(
      leans,
      games.map(({ lean }) => lean),
    ),
  },
});

/**
 * @param deck the deck that the games were dealt from.
 * @param games finished ones of the same deal. Their order changes nothing.
 * @returns what the class has done; of no game, that nobody has done anything.
 */
export const classPictureOf = (deck: Deck, games: readonly Game[]): ClassPicture => {
  const results = games.map((game) => resultsOf(deck, game));
  const claims = games[0] ? sortRoundOf(games[0]).claims : [];
  const beliefs = (which: 'beliefBefore' | 'beliefAfter'): readonly (Belief | null)[] =>
    games.map((game) => game[which]);
  return {
    players: games.length,
    claims: claims.map((claim, position) => tallyOf(deck, claim, position, results)).toSorted(bySureMistake),
    ...inWords(results),
    exchanges: partTallies(results.map(({ answers }) => answers).filter(({ length }) => length > 0)),
    checks: partTallies(results.map(({ checks }) => checks).filter(({ length }) => length > 0)),
    beliefBefore: shownBands(beliefs('beliefBefore')),
    beliefAfter: shownBands(beliefs('beliefAfter')),
  };
};
