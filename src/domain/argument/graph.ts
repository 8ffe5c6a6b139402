import { type Claim, type ClaimId, claimOf, type Deck } from '../deck.ts';

/** @returns the ids of the claims for which it holds, in the deck's order. */
export const idsWhere = (deck: Deck, holds: (claim: Claim) => boolean): readonly ClaimId[] =>
  deck.claims.filter(holds).map(({ id }) => id);

/** @returns all that a walk from the claim along `next` comes to, but not the claim; ends on a circle, too. */
const reachedFrom = (start: ClaimId, next: (id: ClaimId) => readonly ClaimId[]): ReadonlySet<ClaimId> => {
  const reached = new Set([start]);
  // A set gives what is added to it during the walk its turn as well, once.
  for (const id of reached) for (const other of next(id)) reached.add(other);
  reached.delete(start);
  return reached;
};

/** @returns the claims that the document offers as replies to the claim, in the deck's order. */
export const repliesTo = (deck: Deck, id: ClaimId): readonly ClaimId[] =>
  idsWhere(deck, ({ answers }) => answers.includes(id));

/** @returns the claims ("now") that the document sets against the claim ("then"), in the deck's order. */
export const contrastsOf = (deck: Deck, id: ClaimId): readonly ClaimId[] =>
  idsWhere(deck, ({ contrasts }) => contrasts.includes(id));

/** @returns all that the claim rests on: what supports it, and what supports that, at any distance, in the deck's order. */
export const groundsOf = (deck: Deck, id: ClaimId): readonly ClaimId[] => {
  const grounds = reachedFrom(id, (each) => idsWhere(deck, ({ supports }) => supports.includes(each)));
  return idsWhere(deck, (claim) => grounds.has(claim.id));
};

/** @returns all that rests on the claim: what it supports, and what that supports, at any distance, in the deck's order. */
export const restingOn = (deck: Deck, id: ClaimId): readonly ClaimId[] => {
  const resting = reachedFrom(id, (each) => claimOf(deck, each).supports);
  return idsWhere(deck, (claim) => resting.has(claim.id));
};
