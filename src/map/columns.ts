import type { Claim, Deck } from '../domain/deck.ts';
import type { Side } from '../domain/vocabulary.ts';

/** The claims of one side that come from one document, in its order. */
export interface Group {
  readonly side: Side;
  readonly document: string;
  readonly claims: readonly Claim[];
}

const documentsOf = ({ claims }: Deck): readonly string[] => [
  ...new Set(claims.map(({ document }) => document)),
];

/** @returns the documents with all their claims, of both sides; in each, the deck's order. */
export const byDocument = (
  deck: Deck,
): readonly { readonly document: string; readonly claims: readonly Claim[] }[] =>
  documentsOf(deck).map((document) => ({
    document,
    claims: deck.claims.filter((claim) => claim.document === document),
  }));

/** @returns what stands in a side's column from top to bottom: for each document that has any, its claims of that side. */
export const groupsOf = (deck: Deck, side: Side): readonly Group[] =>
  byDocument(deck)
    .map(({ document, claims }) => ({
      side,
      document,
      claims: claims.filter((claim) => claim.side === side),
    }))
    .filter(({ claims }) => claims.length > 0);

/** @returns the claims of a side's column from top to bottom. */
export const columnOf = (deck: Deck, side: Side): readonly Claim[] =>
  groupsOf(deck, side).flatMap(({ claims }) => claims);
