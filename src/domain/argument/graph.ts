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
type Namers = Readonly<Record<Relation, ReadonlyMap<ClaimId, readonly ClaimId[]>>>;

const readNamers = (deck: Deck, relation: Relation): ReadonlyMap<ClaimId, readonly ClaimId[]> => {
  const namers = new Map<ClaimId, readonly ClaimId[]>();
  for (const claim of deck.claims)
    for (const named of claim[relation]) namers.set(named, [...(namers.get(named) ?? []), claim.id]);
  return namers;
};

/** A deal asks hundreds of times, of a deck that never changes. */
const known = new WeakMap<Deck, Namers>();

const namersIn = (deck: Deck): Namers => {
  const namers = known.get(deck) ?? {
    supports: readNamers(deck, 'supports'),
    answers: readNamers(deck, 'answers'),
    contrasts: readNamers(deck, 'contrasts'),
  };
  known.set(deck, namers);
  return namers;
};

const namersOf = (deck: Deck, relation: Relation, id: ClaimId): readonly ClaimId[] =>
  namersIn(deck)[relation].get(id) ?? [];

/** @returns the claims that the document offers as replies to the claim, in the deck's order. */
export const repliesTo = (deck: Deck, id: ClaimId): readonly ClaimId[] => namersOf(deck, 'answers', id);

/** @returns the claims ("now") that the document sets against the claim ("then"), in the deck's order. */
export const contrastsOf = (deck: Deck, id: ClaimId): readonly ClaimId[] => namersOf(deck, 'contrasts', id);

/** @returns all that the claim rests on: what supports it, and what supports that, at any distance, in the deck's order. */
export const groundsOf = (deck: Deck, id: ClaimId): readonly ClaimId[] => {
  const grounds = reachedFrom(id, (each) => namersOf(deck, 'supports', each));
  return idsWhere(deck, (claim) => grounds.has(claim.id));
};

/** @returns all that rests on the claim: what it supports, and what that supports, at any distance, in the deck's order. */
export const restingOn = (deck: Deck, id: ClaimId): readonly ClaimId[] => {
  const resting = reachedFrom(id, (each) => claimOf(deck, each).supports);
  return idsWhere(deck, (claim) => resting.has(claim.id));
};
