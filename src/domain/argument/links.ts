import { type ClaimId, claimOf, type Deck } from '../deck.ts';
import type { Relation } from '../vocabulary.ts';
import { contrastsOf, idsWhere, repliesTo } from './graph.ts';

/**
 * The ways in which one claim can hang together with another, each seen from the first: what it rests on, what rests
 * on it, what answers it, what it answers, what is set against it today, and what of former times it is set against.
 */
export const linkKinds = ['grounds', 'supports', 'replies', 'answers', 'present', 'past'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** The relation that a kind of link is, and whether the deck writes it with the other claim. */
export const relationOf: Readonly<
  Record<LinkKind, { readonly relation: Relation; readonly isTheirs: boolean }>
> = {
  grounds: { relation: 'supports', isTheirs: true },
  supports: { relation: 'supports', isTheirs: false },
  replies: { relation: 'answers', isTheirs: true },
  answers: { relation: 'answers', isTheirs: false },
  present: { relation: 'contrasts', isTheirs: true },
  past: { relation: 'contrasts', isTheirs: false },
};

const ways: Readonly<Record<LinkKind, (deck: Deck, id: ClaimId) => readonly ClaimId[]>> = {
  grounds: (deck, id) => idsWhere(deck, ({ supports }) => supports.includes(id)),
  supports: (deck, id) => claimOf(deck, id).supports,
  replies: repliesTo,
  answers: (deck, id) => claimOf(deck, id).answers,
  present: contrastsOf,
  past: (deck, id) => claimOf(deck, id).contrasts,
};

/** @returns the claims that hang together with the claim directly, in that way; none where there are none. */
export const linkedTo = (deck: Deck, id: ClaimId, kind: LinkKind): readonly ClaimId[] => ways[kind](deck, id);

/** @returns all claims that hang together with the claim directly, in any way. */
export const neighboursOf = (deck: Deck, id: ClaimId): ReadonlySet<ClaimId> =>
  new Set(linkKinds.flatMap((kind) => linkedTo(deck, id, kind)));
