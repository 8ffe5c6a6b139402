import { claimOf, type Deck } from '../domain/deck.ts';
import { answerRoundOf, type Game, sortRoundOf, stageOf } from '../domain/game.ts';
import { answerOutcomesOf } from '../domain/outcomes/answerOutcome.ts';
import { isCertainAndWrong, type Outcome, outcomeOf } from '../domain/outcomes/sortOutcome.ts';
import type { Placement, Side } from '../domain/vocabulary.ts';

/** What becomes of the bubble or the flask when a certain player is wrong. */
export type Mishap = 'burst' | 'spill';

/** The claim whose back lies face up. */
export interface TurnedClaim {
  readonly placement: Placement;
  /** The side it helps in its document. */
  readonly side: Side;
  readonly mishap: Mishap | null;
}

/** What of a game the balance shows. */
export interface TableState {
  /** Two games with the same seed deal the same cards. */
  readonly seed: Game['seed'] | null;
  readonly placements: readonly Placement[];
  readonly turned: TurnedClaim | null;
  /** The sides of the cards that were rightly played in the answer round. */
  readonly replies: readonly Side[];
  /** Whether every claim is placed and the player is asked once more where they stand. */
  readonly isUnderVerdict: boolean;
}

/** A balance that nothing has been put on. */
export const emptyTable: TableState = {
  seed: null,
  placements: [],
  turned: null,
  replies: [],
  isUnderVerdict: false,
};

const mishapOf = (outcome: Outcome): Mishap | null => {
  if (!isCertainAndWrong(outcome)) return null;
  return outcome.placement.side === 'bubble' ? 'burst' : 'spill';
};

const repliesIn = (deck: Deck, game: Game): readonly Side[] => {
  const round = answerRoundOf(game);
  const outcomes = round ? answerOutcomesOf(deck, round) : [];
  return outcomes.filter(({ isRight }) => isRight).map(({ answer }) => claimOf(deck, answer).side);
};

/** @returns what the balance shows of the game; an empty balance before the first deal. */
export const tableStateOf = (deck: Deck, game: Game | null): TableState => {
  if (!game) return emptyTable;
  const round = sortRoundOf(game);
  const { seed } = game;
  const { placements } = round;
  const isUnderVerdict = stageOf(game).kind === 'verdict';
  const replies = repliesIn(deck, game);
  if (round.face === 'front') return { seed, placements, turned: null, replies, isUnderVerdict };
  const outcome = outcomeOf(deck, round, placements.length - 1);
  const { placement, side } = outcome;
  return {
    seed,
    placements,
    turned: { placement, side, mishap: mishapOf(outcome) },
    replies,
    isUnderVerdict,
  };
};

/** What happened between two states of a table. */
export type TableEvent = 'placed' | 'wentOn' | 'laidOut' | 'none';

/** @returns the side of the card that has just been rightly played in the answer round, or null. */
export const replyBetween = (before: TableState, after: TableState): Side | null =>
  before.seed === after.seed && after.replies.length === before.replies.length + 1
    ? (after.replies.at(-1) ?? null)
    : null;

/** @returns what happened; `laidOut` for all that is no move of one game, such as another deal. */
export const eventBetween = (before: TableState, after: TableState): TableEvent => {
  const isSameDeal = before.seed === after.seed;
  const added = after.placements.length - before.placements.length;
  if (isSameDeal && added === 0 && Boolean(before.turned) === Boolean(after.turned)) return 'none';
  if (isSameDeal && added === 1 && after.turned) return 'placed';
  if (isSameDeal && added === 0 && before.turned && !after.turned) return 'wentOn';
  return 'laidOut';
};
