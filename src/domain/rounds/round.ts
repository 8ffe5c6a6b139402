import type { ClaimId, Deck } from '../deck.ts';
import type { Move, Refusal } from '../move.ts';
import type { Seed } from '../random.ts';
import type { Course } from '../vocabulary.ts';
import { type AnswerRound, applyToAnswers, dealAnswers, movesOfAnswers } from './answerRound.ts';
import { applyToChecks, type CheckRound, dealChecks, movesOfChecks } from './checkRound.ts';
import { applyToSort, dealSort, movesOfSort, type SortRound } from './sortRound.ts';

/**
 * A part of a game with moves of its own. Every round deals a few claims that come to the table one by one, front
 * first; the player's move turns the claim over, and it stays so until the player goes on.
 */
export type Round = SortRound | LaterRound;

/** The rounds after sorting. */
export type LaterRound = AnswerRound | CheckRound;

/** @returns the rounds of a game, with nothing played yet. */
export const dealRounds = (deck: Deck, seed: Seed, course: Course): readonly Round[] => {
  const sort = dealSort(deck, seed);
  return course === 'sort'
    ? [sort]
    : [sort, dealAnswers(deck, seed, sort.claims), dealChecks(deck, seed, sort.claims)];
};

/** @returns the claims that come to the table, in their order. */
export const claimsOf = (round: Round): readonly ClaimId[] => {
  if (round.kind === 'sort') return round.claims;
  return (round.kind === 'answer' ? round.exchanges : round.checks).map(({ claim }) => claim);
};

/** @returns how many of the round's claims the player has dealt with, the one turned over among them. */
const countSettled = (round: Round): number => {
  if (round.kind === 'sort') return round.placements.length;
  return (round.kind === 'answer' ? round.answers : round.choices).length;
};

/** @returns how many of the round's claims the player has gone past. */
const countPassed = (round: Round): number => countSettled(round) - (round.face === 'back' ? 1 : 0);

/** @returns the position in the round of the claim on the table (0 first), or null when the round is finished. */
export const claimOnTable = (round: Round): number | null => {
  const position = countPassed(round);
  return position < claimsOf(round).length ? position : null;
};

const applyToFront = (round: Round, move: Move): Round | Refusal => {
  if (round.kind === 'sort') return applyToSort(round, move);
  return round.kind === 'answer' ? applyToAnswers(round, move) : applyToChecks(round, move);
};

/** @returns the unfinished round after the move, or the reason why the move cannot be made now. */
export const applyToRound = (round: Round, move: Move): Round | Refusal => {
  if (round.face === 'front') return applyToFront(round, move);
  return move.kind === 'next' ? { ...round, face: 'front' } : 'move/not-now';
};

const movesAtClaims = (round: Round): readonly (readonly Move[])[] => {
  if (round.kind === 'sort') return movesOfSort(round);
  return round.kind === 'answer' ? movesOfAnswers(round) : movesOfChecks(round);
};

/** @returns the moves that lead from the dealt round to the round as it is. */
export const movesOfRound = (round: Round): readonly Move[] =>
  movesAtClaims(round).flatMap((moves, position): readonly Move[] =>
    position < countPassed(round) ? [...moves, { kind: 'next' }] : moves,
  );
