import type { Deck } from './deck.ts';
import { courseOf, type Game, stageOf, startGame } from './game.ts';
import { formatBase62, isBase62, parseBase62 } from './link/base62.ts';
import { beliefRadix, formatBelief, type LinkFormat, parseBelief } from './link/linkFormat.ts';
import { type Digit, joinDigits, splitDigits } from './link/mixedRadix.ts';
import { bareLink, isSigned, signatureLength, signLink } from './link/signature.ts';
import { sortFormat } from './link/sortFormat.ts';
import { wholeFormat } from './link/wholeFormat.ts';
import type { Move } from './move.ts';
import { replayGame } from './savedGame.ts';

/**
 * A score link is what stands after the `#` of an address: the moves of a finished game, from which whoever opens it
 * works out the score. There is exactly one text for a game.
 *
 * Every format has digits and letters only: its number in clear, then as many characters as it needs for edition,
 * seed, moves and both beliefs, then 6 characters that hold the checksum of all before. Format 1 has 21 characters,
 * format 2 has 25. A link may have 40: format 2 leaves 15, which hold 89 bits. Format 3 is that of a lesson, which is
 * no game: see `session/lessonLink.ts`.
 */
const formats: readonly LinkFormat[] = [sortFormat, wholeFormat];

const lengthOf = ({ mark, payloadLength }: LinkFormat): number =>
  mark.length + payloadLength + signatureLength;

/** How many characters the links of each format have. */
export const linkLengths: readonly number[] = formats.map(lengthOf);

/** The longest text that can be a link of any format, in characters. */
export const longestLink = 40;

/** How many editions a link can number, from 0. */
export const editionLimit = 2048;

const radicesOf = ({ radices }: LinkFormat): readonly number[] => [
  editionLimit,
  2 ** 32,
  ...radices,
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

const valuesOf = (
  { format }: LinkFormat,
  game: Game,
  edition: number,
  options: LinkOptions,
): readonly number[] => {
  const beliefs = options.belief ? [game.beliefBefore, game.beliefAfter] : [null, null];
  return [edition, game.seed, ...format(game), ...beliefs.map(formatBelief)];
};

const formatFor = (game: Game): LinkFormat =>
  courseOf(game) === wholeFormat.course ? wholeFormat : sortFormat;

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
  const format = formatFor(game);
  const values = valuesOf(format, game, edition, options);
  const digits = radicesOf(format).map((radix, index): Digit => ({ radix, value: values[index] ?? 0 }));
  return signLink(format.mark + formatBase62(joinDigits(digits), format.payloadLength));
};

/** @returns the format of a text that is a whole link, or what is wrong with the text. */
const formatOf = (link: string): LinkFormat | LinkProblem => {
  if (link === '') return 'link/empty';
  if (link.length > longestLink) return 'link/too-long';
  if (!isBase62(link) || !/^[1-9]/.test(link)) return 'link/not-a-link';
  const format = formats.find(({ mark }) => link.startsWith(mark));
  if (!format) return 'link/newer-format';
  return link.length === lengthOf(format) && isSigned(link) ? format : 'link/damaged';
};

const gameFrom = (
  { course, parse }: LinkFormat,
  deck: Deck,
  seed: number,
  numbers: readonly number[],
): Game | LinkProblem => {
  const [before = 0, after = 0] = numbers.slice(-2);
  const dealt = startGame(deck, seed, parseBelief(before), course);
  const end: Move = { kind: 'conclude', belief: parseBelief(after) };
  const moves = [...parse(dealt, numbers.slice(0, -2)), end];
  const game = replayGame(deck, { seed, course, beliefBefore: parseBelief(before), moves });
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
  const link = bareLink(text);
  const format = formatOf(link);
  if (typeof format === 'string') return format;
  const payload = link.slice(format.mark.length, -signatureLength);
  const [edition, seed, ...numbers] = splitDigits(parseBase62(payload), radicesOf(format)) ?? [];
  if (edition === undefined || seed === undefined) return 'link/impossible';
  const deck = deckOfEdition(edition);
  if (!deck) return 'link/unknown-deck';
  const game = gameFrom(format, deck, seed, numbers);
  return typeof game === 'string' ? game : { game, edition };
};
