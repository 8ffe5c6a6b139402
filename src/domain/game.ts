import { type Belief, isBelief } from './belief.ts';
import { dealOf } from './dealing.ts';
import type { ClaimId, Deck } from './deck.ts';
import type { Seed } from './random.ts';
import type { Placement } from './vocabulary.ts';

/** Twelve claims to sort. The last placed claim lies face up until the player goes on. */
export interface SortRound {
  readonly kind: 'sort';
  readonly claims: readonly ClaimId[];
  /** One for each claim placed so far, in the order of the deal. */
  readonly placements: readonly Placement[];
  /** `front`: a claim waits to be placed. `back`: the claim placed last is turned over. */
  readonly face: 'front' | 'back';
}

/** A part of a game with moves of its own. */
export type Round = SortRound;

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

/** Everything a player can do. */
export type Move =
  | { readonly kind: 'place'; readonly placement: Placement }
  | { readonly kind: 'next' }
  | { readonly kind: 'conclude'; readonly belief: Belief | null };

/** Why a move cannot be made. */
export type Refusal = 'move/not-now' | 'move/not-a-belief';

/** What lies before the player. */
export type Stage =
  | { readonly kind: 'round'; readonly round: Round; readonly roundIndex: number }
  | { readonly kind: 'verdict' }
  | { readonly kind: 'results' };

/** @returns a new game of the deck, dealt from the seed; `beliefBefore` is null where the player did not say. */
export const startGame = (deck: Deck, seed: Seed, beliefBefore: Belief | null): Game => ({
  seed,
  rounds: [{ kind: 'sort', claims: dealOf(deck, seed), placements: [], face: 'front' }],
  beliefBefore,
  beliefAfter: null,
  isOver: false,
});

/** @returns the sort round, which every game has. */
export const sortRoundOf = (game: Game): SortRound => {
  const round = game.rounds.find((each) => each.kind === 'sort');
  if (!round) throw new Error('a game without a sort round');
  return round;
};

const isFinished = (round: Round): boolean =>
  round.placements.length === round.claims.length && round.face === 'front';

/** @returns what lies before the player: the first unfinished round, then the verdict, then the results. */
export const stageOf = (game: Game): Stage => {
  const roundIndex = game.rounds.findIndex((round) => !isFinished(round));
  const round = game.rounds[roundIndex];
  if (round) return { kind: 'round', round, roundIndex };
  return { kind: game.isOver ? 'results' : 'verdict' };
};

/** @returns whether there is a game, and one that has not come to its results. */
export const isUnfinished = (game: Game | null): boolean => game?.isOver === false;

/** @returns the position in the deal of the claim on the table (0 first), or null when the round is finished. */
export const claimOnTable = (round: SortRound): number | null => {
  const position = round.face === 'back' ? round.placements.length - 1 : round.placements.length;
  return position < round.claims.length ? position : null;
};

const applyToSort = (round: SortRound, move: Move): SortRound | Refusal => {
  if (move.kind === 'place' && round.face === 'front')
    return { ...round, placements: [...round.placements, move.placement], face: 'back' };
  if (move.kind === 'next' && round.face === 'back') return { ...round, face: 'front' };
  return 'move/not-now';
};

/** @returns the game after the move, or the reason why the move cannot be made now. */
export const applyMove = (game: Game, move: Move): Game | Refusal => {
  const stage = stageOf(game);
  if (stage.kind === 'round') {
    const round = applyToSort(stage.round, move);
    return typeof round === 'string' ? round : { ...game, rounds: game.rounds.with(stage.roundIndex, round) };
  }
  if (stage.kind !== 'verdict' || move.kind !== 'conclude') return 'move/not-now';
  if (move.belief !== null && !isBelief(move.belief)) return 'move/not-a-belief';
  return { ...game, beliefAfter: move.belief, isOver: true };
};
