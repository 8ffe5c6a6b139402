import { formatBase62, isBase62, parseBase62 } from './base62.ts';
import { type Belief, highestBelief } from './belief.ts';
import { checksumOf } from './checksum.ts';
import { dealSize } from './dealing.ts';
import type { Deck } from './deck.ts';
import { type Game, sortRoundOf, stageOf } from './game.ts';
import { type Digit, joinDigits, splitDigits } from './mixedRadix.ts';
import type { Move } from './move.ts';
import { numberOf, placeNumbered } from './placing.ts';
import { replayGame } from './savedGame.ts';
import { places } from './vocabulary.ts';

/**
 * A score link is what stands after the `#` of an address: the moves of a finished game, from which whoever opens it
 * works out the score. There is exactly one text for a game.
 *
 * Format 1 has 21 characters, digits and letters only: the format's number in clear, 14 characters that hold edition,
 * seed, the twelve placements in the order of the deal and both beliefs, then 6 characters that hold the checksum of
 * the 15 before. A link may have 40 characters: the 19 left hold 113 bits, where three answers (2 bits each), three
 * checks (2 bits each) and the context opened (12 bits) will need 24, so 89 bits stay free after them.
 */
const format = '1';
const payloadLength = 14;
const checksumLength = 6;
const formatLength = format.length + payloadLength + checksumLength;

/** The longest text that can be a link of any format, in characters. */
export const longestLink = 40;

/** How many editions format 1 can number, from 0. */
export const editionLimit = 2048;

const beliefRadix = highestBelief + 2;

const radices = [
  editionLimit,
  2 ** 32,
  ...Array<number>(dealSize).fill(places.length),
  beliefRadix,
  beliefRadix,
];

/** A game from a link, and the number of the released deck that it was dealt from. */
export interface LinkedGame {
  readonly game: Game;
  readonly edition: number;
}

/** Why a text is no link to a game. `damaged`: characters are missing, added or wrong. */
export type LinkProblem =
  | 'link/empty'
  | 'link/too-long'
  | 'link/not-a-link'
  | 'link/newer-format'
  | 'link/unknown-deck'
  | 'link/damaged'
  | 'link/impossible';

/** What the player lets the link tell. */
export interface LinkOptions {
  /** Whether it carries the beliefs; without them it says of both that the player did not say. */
  readonly belief: boolean;
}

const beliefDigit = (belief: Belief | null): number => (belief === null ? 0 : belief + 1);

const beliefFrom = (digit: number): Belief | null => (digit === 0 ? null : digit - 1);

const sign = (text: string): string => text + formatBase62(BigInt(checksumOf(text)), checksumLength);

const valuesOf = (game: Game, edition: number, options: LinkOptions): readonly number[] => {
  const beliefs = options.belief ? [game.beliefBefore, game.beliefAfter] : [null, null];
  return [edition, game.seed, ...sortRoundOf(game).placements.map(numberOf), ...beliefs.map(beliefDigit)];
};

/**
 * @param game a finished one.
 * @param edition the number of the released deck it was dealt from, from 0 to below {@link editionLimit}.
 * @returns the text of the link, without the `#`. Throws for a game that is not over or an edition out of range,
 * which only a programmer can cause.
 */
export const formatScoreLink = (game: Game, edition: number, options: LinkOptions): string => {
  if (stageOf(game).kind !== 'results') throw new Error('only a finished game has a link');
  if (!Number.isInteger(edition) || edition < 0 || edition >= editionLimit)
    throw new RangeError(`no link can carry edition ${edition}`);
  const values = valuesOf(game, edition, options);
  const digits = radices.map((radix, index): Digit => ({ radix, value: values[index] ?? 0 }));
  return sign(format + formatBase62(joinDigits(digits), payloadLength));
};

/** @returns the text without white space round it and without one leading `#`. */
const bare = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.startsWith('#') ? trimmed.slice(1).trim() : trimmed;
};

const problemOfShape = (link: string): LinkProblem | null => {
  if (link === '') return 'link/empty';
  if (link.length > longestLink) return 'link/too-long';
  if (!isBase62(link) || !/^[1-9]/.test(link)) return 'link/not-a-link';
  if (!link.startsWith(format)) return 'link/newer-format';
  const isWhole = link.length === formatLength && sign(link.slice(0, -checksumLength)) === link;
  return isWhole ? null : 'link/damaged';
};

const movesFrom = (placements: readonly number[], beliefAfter: Belief | null): readonly Move[] => [
  ...placements.flatMap((number): Move[] => {
    const placement = placeNumbered(number);
    return placement ? [{ kind: 'place', placement }, { kind: 'next' }] : [];
  }),
  { kind: 'conclude', belief: beliefAfter },
];

const gameFrom = (deck: Deck, seed: number, digits: readonly number[]): Game | LinkProblem => {
  const [before = 0, after = 0] = digits.slice(dealSize);
  const moves = movesFrom(digits.slice(0, dealSize), beliefFrom(after));
  const game = replayGame(deck, { seed, course: 'sort', beliefBefore: beliefFrom(before), moves });
  return typeof game !== 'string' && stageOf(game).kind === 'results' ? game : 'link/impossible';
};

/**
 * @param text what stands after the `#`, as a stranger gave it: of any length and content.
 * @param deckOfEdition gives a released deck by its number.
 * @returns the finished game, made by playing its moves again, or the reason why the text gives none.
 */
export const parseScoreLink = (
  text: string,
  deckOfEdition: (edition: number) => Deck | undefined,
): LinkedGame | LinkProblem => {
  const link = bare(text);
  const problem = problemOfShape(link);
  if (problem) return problem;
  const payload = link.slice(format.length, -checksumLength);
  const [edition, seed, ...digits] = splitDigits(parseBase62(payload), radices) ?? [];
  if (edition === undefined || seed === undefined) return 'link/impossible';
  const deck = deckOfEdition(edition);
  if (!deck) return 'link/unknown-deck';
  const game = gameFrom(deck, seed, digits);
  return typeof game === 'string' ? game : { game, edition };
};
