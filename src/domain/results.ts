import type { Belief } from './belief.ts';
import type { Deck } from './deck.ts';
import { answerRoundOf, checkRoundOf, type Game, sortRoundOf } from './game.ts';
import { type AnswerOutcome, answerOutcomesOf } from './outcomes/answerOutcome.ts';
import { type CheckOutcome, checkOutcomesOf } from './outcomes/checkOutcome.ts';
import { type Score, scoreOf } from './outcomes/score.ts';
import { type Sorting, sortingOf } from './outcomes/sorting.ts';

/**
 * All that can be said of a game, worked out from its moves; what comes from {@link Sorting} is about the sort round
 * alone. In mid-game it tells of what has been played so far.
 */
export interface Results extends Sorting, Score {
  /** In the order in which they were put; none in a game that only sorts. */
  readonly answers: readonly AnswerOutcome[];
  /** In the order of the round; none in a game that only sorts. */
  readonly checks: readonly CheckOutcome[];
  readonly beliefBefore: Belief | null;
  readonly beliefAfter: Belief | null;
}

/** @returns everything the results screen shows, worked out from the game's moves. The deck is the one dealt from. */
export const resultsOf = (deck: Deck, game: Game): Results => {
  const answers = answerRoundOf(game);
  const checks = checkRoundOf(game);
  return {
    ...sortingOf(deck, sortRoundOf(game)),
    ...scoreOf(deck, game),
    answers: answers ? answerOutcomesOf(deck, answers) : [],
    checks: checks ? checkOutcomesOf(checks) : [],
    beliefBefore: game.beliefBefore,
    beliefAfter: game.beliefAfter,
  };
};
