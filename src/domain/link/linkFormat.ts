import { type Belief, highestBelief } from '../belief.ts';
import type { Game } from '../game.ts';
import type { Move } from '../move.ts';
import type { Course } from '../vocabulary.ts';

/** How a score link writes the moves of a finished game, and how they are read again. */
export interface LinkFormat {
  /** The format's number: the first character of every link of it. */
  readonly mark: string;
  /** The course of every game that it can tell of. */
  readonly course: Course;
  /** How many characters hold edition, seed, beliefs and the moves. */
  readonly payloadLength: number;
  /** For each number that holds moves: how many values it can have. */
  readonly radices: readonly number[];
  /** The numbers that hold the moves of a finished game, one for each radix. */
  readonly format: (game: Game) => readonly number[];
  /**
   * The moves that the numbers hold, without the last one, which ends the game. Given `dealt`, the game before its
   * first move, and numbers below the radices.
   */
  readonly parse: (dealt: Game, numbers: readonly number[]) => readonly Move[];
}

/** How many values the number for a belief can have: each place of the scale, and 0 for a player who did not say. */
export const beliefRadix = highestBelief + 2;

/** @returns the number for a belief. */
export const formatBelief = (belief: Belief | null): number => (belief === null ? 0 : belief + 1);

/** @returns the belief that has the number. */
export const parseBelief = (number: number): Belief | null => (number === 0 ? null : number - 1);
