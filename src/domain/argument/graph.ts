import { type Claim, type ClaimId, claimOf, type Deck } from '../deck.ts';
import type { Relation } from '../vocabulary.ts';

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

/** For each relation and each claim, the claims that stand in the relation to it, in the deck's order. */
type Standing = Readonly<Record<Relation, ReadonlyMap<ClaimId, readonly ClaimId[]>>>;

const readRelation = (deck: Deck, relation: Relation): ReadonlyMap<ClaimId, readonly ClaimId[]> => {
  const standing = new Map<ClaimId, readonly ClaimId[]>();
  for (const { id, [relation]: others } of deck.claims)
    for (const other of others) standing.set(other, [...(standing.get(other) ?? []), id]);
  return standing;
};

const readStanding = (deck: Deck): Standing => ({
  supports: readRelation(deck, 'supports'),
  answers: readRelation(deck, 'answers'),
  contrasts: readRelation(deck, 'contrasts'),
});

/** Of each deck: a deal asks hundreds of times, and a deck never changes. */
const known = new WeakMap<Deck, Standing>();

const standingIn = (deck: Deck): Standing => {
  const standing = known.get(deck) ?? readStanding(deck);
  if (!known.has(deck)) known.set(deck, standing);
  return standing;
};

const standingTo = (deck: Deck, relation: Relation, id: ClaimId): readonly ClaimId[] =>
  standingIn(deck)[relation].get(id) ?? [];

/** @returns the claims that the document offers as replies to the claim, in the deck's order. */
export const repliesTo = (deck: Deck, id: ClaimId): readonly ClaimId[] => standingTo(deck, 'answers', id);

/** @returns the claims ("now") that the document sets against the claim ("then"), in the deck's order. */
export const contrastsOf = (deck: Deck, id: ClaimId): readonly ClaimId[] => standingTo(deck, 'contrasts', id);

/** @returns all that the claim rests on: what supports it, and what supports that, at any distance, in the deck's order. */
export const groundsOf = (deck: Deck, id: ClaimId): readonly ClaimId[] => {
  const grounds = reachedFrom(id, (each) => standingTo(deck, 'supports', each));
  return idsWhere(deck, (claim) => grounds.has(claim.id));
};

/** @returns all that rests on the claim: what it supports, and what that supports, at any distance, in the deck's order. */
export const restingOn = (deck: Deck, id: ClaimId): readonly ClaimId[] => {
  const resting = reachedFrom(id, (each) => claimOf(deck, each).supports);
  return idsWhere(deck, (claim) => resting.has(claim.id));
};
