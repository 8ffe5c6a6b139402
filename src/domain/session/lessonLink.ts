import type { Belief } from '../belief.ts';
import type { Deck } from '../deck.ts';
import { formatBase62, isBase62, parseBase62 } from '../link/base62.ts';
import { beliefRadix, formatBelief, parseBelief } from '../link/linkFormat.ts';
import { type Digit, joinDigits, splitDigits } from '../link/mixedRadix.ts';
import { bareLink, isSigned, signatureLength, signLink } from '../link/signature.ts';
import { numberOf, placeNumbered } from '../placing.ts';
import { editionLimit, type LinkProblem, longestLink } from '../scoreLink.ts';
import { type Placement, places } from '../vocabulary.ts';
import type { Vote } from './phase.ts';
import { mostCards } from './settings.ts';

/** One card of a lesson as a link tells of it; null where no vote was cast. */
export interface LinkedCard extends Readonly<Record<Vote, Placement | null>> {
  /** The claim's position in its deck, 0 to below {@link claimLimit}. */
  readonly number: number;
}

/** One person's lesson as a link tells of it. */
export interface LinkedLesson {
  /** The number of the released deck. */
  readonly edition: number;
  /** 1 to 5 cards of different claims in the order of the lesson, with one vote or more. */
  readonly cards: readonly LinkedCard[];
  /** Null where the person did not say, or did not let the link tell. */
  readonly beliefBefore: Belief | null;
  readonly beliefAfter: Belief | null;
}

/** How many claims of a deck a lesson link can name, from the first on. */
export const claimLimit = 255;

/**
 * Format 3. Like the formats of a game's score link (see `scoreLink.ts`) it has digits and letters only and ends in a
 * checksum, but a lesson is no game that is dealt from a seed, so it names its claims. 22 characters: the 3, then 15
 * for edition, beliefs and five cards, each its claim and two votes, then 6 for the checksum.
 */
const mark = '3';

const payloadLength = 15;

/** A claim's number and one more, so that 0 says that there is no such card. */
const claimRadix = claimLimit + 1;

/** As with claims: 0 says that no vote was cast. */
const voteRadix = places.length + 1;

const cardRadices: readonly number[] = [claimRadix, voteRadix, voteRadix];

const radices: readonly number[] = [
  editionLimit,
  beliefRadix,
  beliefRadix,
  ...Array<readonly number[]>(mostCards).fill(cardRadices).flat(),
];

const formatVote = (placement: Placement | null): number => (placement ? numberOf(placement) + 1 : 0);

const parseVote = (number: number): Placement | null => placeNumbered(number - 1) ?? null;

const formatCard = ({ number, first, second }: LinkedCard): readonly number[] => [
  number + 1,
  formatVote(first),
  formatVote(second),
];

const isCast = ({ first, second }: LinkedCard): boolean => first !== null || second !== null;

/** Whether there can be such a lesson of a deck with so many claims. */
const isPossible = (cards: readonly LinkedCard[], claims: number): boolean =>
  cards.length > 0 &&
  cards.length <= mostCards &&
  cards.some(isCast) &&
  cards.every(({ number }) => Number.isInteger(number) && number >= 0 && number < claims) &&
  new Set(cards.map(({ number }) => number)).size === cards.length;

/**
 * @returns the text of the link, without the `#`: one text for a lesson. Throws for a lesson that cannot be or an
 * edition out of range, which only a programmer can cause.
 */
export const formatLessonLink = ({ edition, cards, beliefBefore, beliefAfter }: LinkedLesson): string => {
  if (!Number.isInteger(edition) || edition < 0 || edition >= editionLimit || !isPossible(cards, claimLimit))
    throw new RangeError(
      `no link can carry edition ${edition} with the claims ${cards.map(({ number }) => number)}`,
    );
  const values = [
    edition,
    formatBelief(beliefBefore),
    formatBelief(beliefAfter),
    ...cards.flatMap(formatCard),
  ];
  const digits = radices.map((radix, index): Digit => ({ radix, value: values[index] ?? 0 }));
  return signLink(mark + formatBase62(joinDigits(digits), payloadLength));
};

/** @returns whether the text looks like a lesson link, whole or not, rather than like the score link of a game. */
export const isLessonLink = (text: string): boolean => {
  const link = bareLink(text);
  return link.startsWith(mark) && isBase62(link);
};

const problemOf = (link: string): LinkProblem | null => {
  if (link === '') return 'link/empty';
  if (link.length > longestLink) return 'link/too-long';
  if (!isBase62(link) || !/^[3-9]/.test(link)) return 'link/not-a-link';
  if (!link.startsWith(mark)) return 'link/newer-format';
  const isWhole = link.length === mark.length + payloadLength + signatureLength && isSigned(link);
  return isWhole ? null : 'link/damaged';
};

/** The cards that the numbers hold; null where something follows after the last card. */
const parseCards = (numbers: readonly number[]): readonly LinkedCard[] | null => {
  const slots = Array.from({ length: mostCards }, (_, slot) => numbers.slice(slot * 3, slot * 3 + 3));
  const used = slots.filter(([claim]) => claim !== 0);
  const cards = used.map(([claim = 0, first = 0, second = 0]) => ({
    number: claim - 1,
    first: parseVote(first),
    second: parseVote(second),
  }));
  const again = cards.flatMap(formatCard);
  return numbers.every((number, index) => number === (again[index] ?? 0)) ? cards : null;
};

/**
 * @param text what stands after the `#`, as a stranger gave it: of any length and content.
 * @param deckOfEdition gives a released deck by its number.
 * @returns the lesson, every claim of which is in its deck; or the reason why the text gives none. A game's score link
 * is not a lesson's: `link/not-a-link`.
 */
export const parseLessonLink = (
  text: string,
  deckOfEdition: (edition: number) => Deck | undefined,
): LinkedLesson | LinkProblem => {
  const link = bareLink(text);
  const problem = problemOf(link);
  if (problem) return problem;
  const payload = link.slice(mark.length, -signatureLength);
  const [edition, before, after, ...numbers] = splitDigits(parseBase62(payload), radices) ?? [];
  if (edition === undefined || before === undefined || after === undefined) return 'link/impossible';
  const deck = deckOfEdition(edition);
  if (!deck) return 'link/unknown-deck';
  const cards = parseCards(numbers);
  if (!cards || !isPossible(cards, deck.claims.length)) return 'link/impossible';
  return { edition, cards, beliefBefore: parseBelief(before), beliefAfter: parseBelief(after) };
};
