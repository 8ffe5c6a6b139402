import type { ClaimId, Deck } from '../deck.ts';
import type { Move, Refusal } from '../move.ts';
import { type Chance, chanceFrom, type Seed, shuffle } from '../random.ts';

/** How many figures a round checks. */
export const checksDealt = 3;

/** How many options a check has. */
export const optionsPerCheck = 3;

/** Options by their numbers in the deck's words, where the right one comes first. */
const options = Array.from({ length: optionsPerCheck }, (_, option) => option);

/** A figure to check. */
export interface Check {
  readonly claim: ClaimId;
  /** The numbers of the options in the deck's words, in the order in which they are shown; 0 is the right one. */
  readonly options: readonly number[];
}

/** Three figures to check. The last one checked stays revealed until the player goes on. */
export interface CheckRound {
  readonly kind: 'check';
  readonly checks: readonly Check[];
  /** The number of the option chosen at each check so far; 0 is right. */
  readonly choices: readonly number[];
  /** `front`: a check waits for a choice. `back`: the last choice is revealed. */
  readonly face: 'front' | 'back';
}

const withOptions = (claims: readonly ClaimId[], chance: Chance): readonly Check[] => {
  const [claim, ...rest] = claims;
  if (claim === undefined) return [];
  const [order, next] = shuffle(options, chance);
  return [{ claim, options: order }, ...withOptions(rest, next)];
};

/**
 * @param sorted the claims that the game's sort round deals: those with a check come before others.
 * @returns the round with nothing checked yet; always the same for the same deck and seed. Throws for a deck with
 * too few checks, which only a programmer can cause.
 */
export const dealChecks = (deck: Deck, seed: Seed, sorted: readonly ClaimId[]): CheckRound => {
  if (deck.checks.length < checksDealt) throw new Error(`deck ${deck.id} has too few checks`);
  const [order, afterOrder] = shuffle(deck.checks, chanceFrom(seed, 'check'));
  const isSorted = (claim: ClaimId): boolean => sorted.includes(claim);
  const preferred = [...order.filter(isSorted), ...order.filter((claim) => !isSorted(claim))];
  const [drawn, chance] = shuffle(preferred.slice(0, checksDealt), afterOrder);
  return { kind: 'check', checks: withOptions(drawn, chance), choices: [], face: 'front' };
};

/** @returns the round after a move at the check that waits for a choice. */
export const applyToChecks = (round: CheckRound, move: Move): CheckRound | Refusal => {
  if (move.kind !== 'check') return 'move/not-now';
  if (!options.includes(move.option)) return 'move/not-an-option';
  return { ...round, choices: [...round.choices, move.option], face: 'back' };
};

/** @returns for each figure checked: the moves made at it, without going on. */
export const movesOfChecks = ({ choices }: CheckRound): readonly (readonly Move[])[] =>
  choices.map((option) => [{ kind: 'check', option }]);
