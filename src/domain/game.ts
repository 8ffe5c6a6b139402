import { type Belief, isBelief } from './belief.ts';
import type { Deck } from './deck.ts';
import type { Move, Refusal } from './move.ts';
import type { Seed } from './random.ts';
import type { AnswerRound } from './rounds/answerRound.ts';
import type { CheckRound } from './rounds/checkRound.ts';
import { applyToRound, claimOnTable, dealRounds, type Round } from './rounds/round.ts';
import type { SortRound } from './rounds/sortRound.ts';
import type { Course } from './vocabulary.ts';

/** One person's game: the rounds in order, each as far as it has been played. */
export interface Game {
  readonly seed: Seed;
  readonly rounds: readonly Round[];
  /** `null`: the player did not say. */
  readonly beliefBefore: Belief | null;
  readonly beliefAfter: Belief | null;
  /** Whether the player has passed the verdict, so that the results are open. */
  readonly isOver: boolean;
}

/** What lies before the player. */
export type Stage =
  | { readonly kind: 'round'; readonly round: Round; readonly roundIndex: number }
  | { readonly kind: 'verdict' }
  | { readonly kind: 'results' };

/** @returns a new game of the deck, dealt from the seed; `beliefBefore` is null where the player did not say. */
export const startGame = (deck: Deck, seed: Seed, beliefBefore: Belief | null, course: Course): Game => ({
  seed,
  rounds: dealRounds(deck, seed, course),
  beliefBefore,
  beliefAfter: null,
  isOver: false,
});

/** @returns the sort round, which every game has. */
export const sortRoundOf = ({ rounds }: Game): SortRound => {
  const round = rounds.find((each) => each.kind === 'sort');
  if (!round) throw new Error('a game without a sort round');
  return round;
};

/** @returns the answer round, or null in a game that only sorts. */
export const answerRoundOf = ({ rounds }: Game): AnswerRound | null =>
  rounds.find((each) => each.kind === 'answer') ?? null;

/** @returns the check round, or null in a game that only sorts. */
export const checkRoundOf = ({ rounds }: Game): CheckRound | null =>
  rounds.find((each) => each.kind === 'check') ?? null;

/** @returns the rounds that the game goes through. */
export const courseOf = (game: Game): Course => (answerRoundOf(game) ? 'whole' : 'sort');

/** @returns what lies before the player: the first unfinished round, then the verdict, then the results. */
export const stageOf = (game: Game): Stage => {
  const roundIndex = game.rounds.findIndex((round) => claimOnTable(round) !== null);
  const round = game.rounds[roundIndex];
  if (round) return { kind: 'round', round, roundIndex };
  return { kind: game.isOver ? 'results' : 'verdict' };
};

/** @returns whether there is a game, and one that has not come to its results. */
export const isUnfinished = (game: Game | null): boolean => game?.isOver === false;

/**
 * @returns whether the game shows contexts at all. One that only sorts does not: the friend who dealt it had none
 * either, and its link has no room to tell which were opened.
 */
export const hasContexts = (game: Game): boolean => courseOf(game) === 'whole';

const applyToStage = (game: Game, roundIndex: number, round: Round, move: Move): Game | Refusal => {
  if (move.kind === 'openContext' && !hasContexts(game)) return 'move/not-now';
  const after = applyToRound(round, move);
  return typeof after === 'string' ? after : { ...game, rounds: game.rounds.with(roundIndex, after) };
};

/** @returns the game after the move, or the reason why the move cannot be made now. */
export const applyMove = (game: Game, move: Move): Game | Refusal => {
  const stage = stageOf(game);
  if (stage.kind === 'round') return applyToStage(game, stage.roundIndex, stage.round, move);
  if (stage.kind !== 'verdict' || move.kind !== 'conclude') return 'move/not-now';
  if (move.belief !== null && !isBelief(move.belief)) return 'move/not-a-belief';
  return { ...game, beliefAfter: move.belief, isOver: true };
};
