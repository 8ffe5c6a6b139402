import type { Claim, Deck, DeckTexts } from '../../domain/deck.ts';
import { type Chance, chanceFrom, type Drawn, type Seed, shuffle } from '../../domain/random.ts';
import { type Side, sides } from '../../domain/vocabulary.ts';
import { learnStyle } from './style.ts';

/** A deck in two halves, each with about half of either side's claims and half of its concessions. */
export interface Split {
  readonly seen: readonly Claim[];
  readonly unseen: readonly Claim[];
}

const pilesOf = (deck: Deck): readonly (readonly Claim[])[] =>
  sides.flatMap((side) =>
    [true, false].map((isConcession) =>
      deck.claims.filter((claim) => claim.side === side && (claim.role === 'concession') === isConcession),
    ),
  );

/** @returns a split by chance. The odd claim of a pile is not seen. */
export const drawSplit = (deck: Deck, chance: Chance): Drawn<Split> => {
  let next = chance;
  const halves = pilesOf(deck).map((pile): Split => {
    const [order, after] = shuffle(pile, next);
    next = after;
    const half = Math.floor(pile.length / 2);
    return { seen: order.slice(0, half), unseen: order.slice(half) };
  });
  const split = { seen: halves.flatMap(({ seen }) => seen), unseen: halves.flatMap(({ unseen }) => unseen) };
  return [split, next];
};

/** @returns the side that each claim's card sounds like to somebody who has read the seen ones and knows their sides. */
export const readStyle = (seen: readonly Claim[], texts: DeckTexts): ((claim: Claim) => Side) => {
  const cardOf = (claim: Claim): string => texts.claims[claim.id]?.card ?? '';
  const soundsLike = learnStyle(seen.map((claim) => ({ text: cardOf(claim), side: claim.side })));
  return (claim) => soundsLike(cardOf(claim));
};

const shareRight = (claims: readonly Claim[], read: (claim: Claim) => Side): number =>
  claims.filter((claim) => read(claim) === claim.side).length / claims.length;

/**
 * @param splits how many splits to try.
 * @returns the share (0 to 1) of unseen cards that their style sorts right, both sides weighing the same, so that
 * sending everything to the side with more claims is worth 1/2 like any guess.
 */
export const styleShare = (deck: Deck, texts: DeckTexts, splits: number, seed: Seed): number => {
  let chance = chanceFrom(seed);
  let sum = 0;
  for (let done = 0; done < splits; done += 1) {
    const [{ seen, unseen }, next] = drawSplit(deck, chance);
    chance = next;
    const read = readStyle(seen, texts);
    for (const side of sides)
      sum += shareRight(
        unseen.filter((claim) => claim.side === side),
        read,
      );
  }
  return sum / (splits * sides.length);
};
