import { type Belief, isBelief } from './belief.ts';
import type { Deck } from './deck.ts';
import { applyMove, courseOf, type Game, startGame } from './game.ts';
import type { Move, Refusal } from './move.ts';
import type { Seed } from './random.ts';
import { movesOfRound } from './rounds/round.ts';
import type { Course } from './vocabulary.ts';

/** What a game is made of besides its deck: whoever makes the moves again gets the same game. */
export interface GameRecord {
  readonly seed: Seed;
  readonly course: Course;
  readonly beliefBefore: Belief | null;
  readonly moves: readonly Move[];
}

/** A game as plain data for a storage. */
export interface SavedGame extends GameRecord {
  /** The number of the released deck that the game was dealt from. */
  readonly edition: number;
}

/** @returns the moves that lead from the start to the game as it is. */
export const movesOf = (game: Game): readonly Move[] => {
  const playing = game.rounds.flatMap(movesOfRound);
  return game.isOver ? [...playing, { kind: 'conclude', belief: game.beliefAfter }] : playing;
};

/** @returns the game to keep, with the number of its deck. */
export const formatSavedGame = (game: Game, edition: number): SavedGame => ({
  edition,
  seed: game.seed,
  course: courseOf(game),
  beliefBefore: game.beliefBefore,
  moves: movesOf(game),
});

/** @returns the game those moves lead to, or the refusal of the first move (or belief) that cannot be. */
export const replayGame = (deck: Deck, record: GameRecord): Game | Refusal => {
  if (record.beliefBefore !== null && !isBelief(record.beliefBefore)) return 'move/not-a-belief';
  const start = startGame(deck, record.seed, record.beliefBefore, record.course);
  return record.moves.reduce<Game | Refusal>(
    (game, move) => (typeof game === 'string' ? game : applyMove(game, move)),
    start,
  );
};
