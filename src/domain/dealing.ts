import type { Claim, ClaimId, Deck } from './deck.ts';
import { chanceFrom, isSeed, type Seed, shuffle } from './random.ts';
import { type Side, sides } from './vocabulary.ts';

/** How many claims a deal has. */
export const dealSize = 12;

/** How many of them come from each side. */
const dealtPerSide = dealSize / sides.length;

const fewestConcessions = 2;

const isConcession = (claim: Claim): boolean => claim.role === 'concession';

const onSide = (claims: readonly Claim[], side: Side): readonly Claim[] =>
  claims.filter((claim) => claim.side === side);

/** @returns whether one of the two answers or contrasts the other, so that the one spoils the other. */
const spoil = (one: Claim, other: Claim): boolean =>
  one.answers.includes(other.id) ||
  other.answers.includes(one.id) ||
  one.contrasts.includes(other.id) ||
  other.contrasts.includes(one.id);

const firstOfEachSide = (claims: readonly Claim[]): readonly Claim[] =>
  sides.flatMap((side) => onSide(claims, side).slice(0, dealtPerSide));

/** @returns the first claims of each side; where they lack concessions, with the first concessions put before them. */
const drawHand = (claims: readonly Claim[]): readonly Claim[] => {
  const hand = firstOfEachSide(claims);
  if (hand.filter(isConcession).length >= fewestConcessions) return hand;
  const needed = claims.filter(isConcession).slice(0, fewestConcessions);
  return firstOfEachSide([...needed, ...claims.filter((claim) => !needed.includes(claim))]);
};

/**
 * Takes the first claim that may follow, again and again, and goes back where nothing may follow.
 * @returns all of `rest` in an order where no claim stands next to one it spoils, or null if there is none.
 */
const arrange = (rest: readonly Claim[], last?: Claim): readonly Claim[] | null => {
  if (rest.length === 0) return [];
  for (const claim of rest) {
    if (last && spoil(last, claim)) continue;
    const after = arrange(
      rest.filter((other) => other !== claim),
      claim,
    );
    if (after) return [claim, ...after];
  }
  return null;
};

/**
 * @returns the twelve claims of a game in the order in which they come: six of each side, at least two concessions,
 * and no claim next to one that it answers or contrasts. The same deck and seed always give the same deal.
 * Throws for a deck that {@link canAlwaysBeDealt} refuses, which only a programmer can cause.
 */
export const dealOf = (deck: Deck, seed: Seed): readonly ClaimId[] => {
  const [order, chance] = shuffle(deck.claims, chanceFrom(seed));
  const [hand] = shuffle(drawHand(order), chance);
  const deal = arrange(hand);
  if (deal?.length !== dealSize) throw new Error(`deck ${deck.id} cannot be dealt from seed ${seed}`);
  return deal.map((claim) => claim.id);
};

/** @returns how many claims of one deal the claim could spoil at most. */
const mostSpoiled = (deck: Deck, claim: Claim): number => {
  const spoiled = deck.claims.filter((other) => spoil(claim, other));
  const own = onSide(spoiled, claim.side).length;
  return Math.min(own, dealtPerSide - 1) + Math.min(spoiled.length - own, dealtPerSide);
};

/**
 * @returns whether every seed has a deal: enough claims of each side, enough concessions, and few enough relations
 * that any twelve claims can be put in order. The last is sure when, of the most entangled claims of a deal, the
 * n-th leaves at least n others that may lie beside it, for n up to half of the deal (L. Posa's condition for a
 * path through all points, 1962).
 */
export const canAlwaysBeDealt = (deck: Deck): boolean => {
  const entangled = deck.claims.map((claim) => mostSpoiled(deck, claim)).toSorted((a, b) => b - a);
  return (
    sides.every((side) => onSide(deck.claims, side).length >= dealtPerSide) &&
    deck.claims.filter(isConcession).length >= fewestConcessions &&
    entangled.slice(0, dealSize / 2).every((spoiled, index) => dealSize - 1 - spoiled >= index + 1)
  );
};

/**
 * @param ms a moment, in milliseconds since 1970.
 * @returns the seed of the deal of the day that it falls on in UTC, wherever one is: the date as a number, such as
 * 20250314. The year has four digits.
 */
export const daySeedAt = (ms: number): Seed =>
  Number(new Date(ms).toISOString().slice(0, 10).replaceAll('-', ''));

const firstFreeSeed = 100_000_000;

/** @returns whether the seed is a free one: past every day's, so that chance never gives the deal of a day. */
export const isFreeSeed = (seed: Seed): boolean => isSeed(seed) && seed >= firstFreeSeed;

/**
 * @param uint32 an unsigned 32-bit integer drawn by chance.
 * @returns it as a free seed, or null where it is not one (once in 43 times): then draw again.
 */
export const freeSeedFrom = (uint32: number): Seed | null => (isFreeSeed(uint32) ? uint32 : null);
