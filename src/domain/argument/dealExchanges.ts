import { type Claim, type ClaimId, claimOf, type Deck } from '../deck.ts';
import { type Chance, chanceFrom, type Drawn, type Seed, shuffle } from '../random.ts';
import { type Exchange, exchangesOf, fairlyWrongFor, fewestWrong, rightFor } from './exchange.ts';

/** How many claims an answer round puts. */
export const exchangesDealt = 3;

/** How many cards are in the hand for each of them. */
export const handSize = fewestWrong + 1;

/** A claim put on the table, with the cards that can be played at it: one is right, the others fairly wrong. */
export interface PutClaim extends Exchange {
  readonly hand: readonly ClaimId[];
}

/** A claim to put, with the right card that would go into the hand. */
interface Pair extends Exchange {
  readonly right: ClaimId;
}

/** Whether the two can be put in one round. */
type Match = (one: Pair, other: Pair) => boolean;

const differ: Match = (one, other) => one.claim !== other.claim;

/** Nothing is right twice, and nothing that is put is also in a hand. */
const keepApart: Match = (one, other) =>
  differ(one, other) && one.right !== other.right && one.right !== other.claim && one.claim !== other.right;

const isMixed = (pairs: readonly Pair[]): boolean => new Set(pairs.map(({ form }) => form)).size > 1;

/** @returns the first so many pairs, all of which match one another and together are good; null if there are none. */
const choose = (
  pairs: readonly Pair[],
  match: Match,
  isGood: (chosen: readonly Pair[]) => boolean,
  chosen: readonly Pair[] = [],
): readonly Pair[] | null => {
  if (chosen.length === exchangesDealt) return isGood(chosen) ? chosen : null;
  for (const [index, pair] of pairs.entries()) {
    if (!chosen.every((each) => match(each, pair))) continue;
    const whole = choose(pairs.slice(index + 1), match, isGood, [...chosen, pair]);
    if (whole) return whole;
  }
  return null;
};

/** @returns all that can be put with all that is right at it, by chance, but what was sorted first. */
const pairsOf = (deck: Deck, sorted: readonly ClaimId[], chance: Chance): Drawn<readonly Pair[]> => {
  const [exchanges, afterOrder] = shuffle(exchangesOf(deck), chance);
  const isSorted = ({ claim }: Exchange): boolean => sorted.includes(claim);
  const preferred = [...exchanges.filter(isSorted), ...exchanges.filter((each) => !isSorted(each))];
  let next = afterOrder;
  const pairs = preferred.flatMap((exchange) => {
    const [right, after] = shuffle(rightFor(deck, exchange.claim, exchange.form), next);
    next = after;
    return right.map((each) => ({ ...exchange, right: each }));
  });
  return [pairs, next];
};

const drawPairs = (deck: Deck, sorted: readonly ClaimId[], chance: Chance): Drawn<readonly Pair[]> => {
  const [pairs, next] = pairsOf(deck, sorted, chance);
  const chosen =
    choose(pairs, keepApart, isMixed) ??
    choose(pairs, keepApart, () => true) ??
    choose(pairs, differ, () => true);
  if (!chosen) throw new Error(`deck ${deck.id} has too few exchanges`);
  return shuffle(chosen, next);
};

/** @returns the items in the order they have, but first those for which it holds. */
const first = <Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly Item[] => [
  ...items.filter(holds),
  ...items.filter((item) => !holds(item)),
];

/**
 * In "then and now" the wrong cards come from the document that the right one comes from; and those come first that
 * the document sets against something else, or else gives as a reply: each could well be the right one.
 *
 * @param wrong the fairly wrong cards, in an order drawn by chance.
 */
const likeliest = (deck: Deck, { form, right }: Pair, wrong: readonly ClaimId[]): readonly ClaimId[] => {
  if (form === 'reply') return wrong;
  const { document } = claimOf(deck, right);
  // From the least important to the most.
  return [
    ({ answers }: Claim) => answers.length > 0,
    ({ contrasts }: Claim) => contrasts.length > 0,
    (claim: Claim) => claim.document === document,
  ].reduce((ids, holds) => first(ids, (id) => holds(claimOf(deck, id))), wrong);
};

/** @returns the hand for one of the pairs. What is put or right in the round is no wrong card, if there are others. */
const drawHand = (
  deck: Deck,
  pair: Pair,
  pairs: readonly Pair[],
  chance: Chance,
): Drawn<readonly ClaimId[]> => {
  const taken = pairs.flatMap(({ claim, right }) => [claim, right]);
  const [wrong, next] = shuffle(fairlyWrongFor(deck, pair.claim, pair.form), chance);
  const preferred = first(likeliest(deck, pair, wrong), (id) => !taken.includes(id));
  return shuffle([pair.right, ...preferred.slice(0, fewestWrong)], next);
};

/**
 * @param sorted the claims that the game's sort round deals: they are put rather than others.
 * @returns the claims that an answer round puts, each with its hand: three different ones, of both forms where the
 * deck has both. No card is right at two of them, and none that is put is in a hand, where the deck lets that be. The
 * same deck and seed always give the same. Throws for a deck with too few exchanges, which only a programmer can
 * cause.
 */
export const dealExchanges = (deck: Deck, seed: Seed, sorted: readonly ClaimId[]): readonly PutClaim[] => {
  const [pairs, afterPairs] = drawPairs(deck, sorted, chanceFrom(seed, 'answer'));
  let chance = afterPairs;
  return pairs.map((pair) => {
    const [hand, next] = drawHand(deck, pair, pairs, chance);
    chance = next;
    return { form: pair.form, claim: pair.claim, hand };
  });
};
