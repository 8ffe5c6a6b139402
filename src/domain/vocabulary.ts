/** The words of the game, each a list first, then the union type made from it. */

/** The two sides of the debate. Bubble always lies on the left, Lab on the right. */
export const sides = ['bubble', 'lab'] as const;
export type Side = (typeof sides)[number];

/** What a claim does in the document that makes it. */
export const roles = ['evidence', 'testimony', 'inference', 'concession', 'conclusion'] as const;
export type Role = (typeof roles)[number];

/** How two claims hang together; see {@link Claim} in `deck.ts`. */
export const relations = ['supports', 'answers', 'contrasts'] as const;
export type Relation = (typeof relations)[number];

/**
 * What an answer round asks of a claim. `reply`: which claim of the other side does the document answer it with?
 * `thenAndNow`: which claim of the same side does the document set against it today?
 */
export const exchangeForms = ['reply', 'thenAndNow'] as const;
export type ExchangeForm = (typeof exchangeForms)[number];

/** The kinds of rounds, in the order in which they are played. */
export const roundKinds = ['sort', 'answer', 'check'] as const;
export type RoundKind = (typeof roundKinds)[number];

/** How far a game goes: `sort` has the sort round alone, as the first games had; `whole` has every round. */
export const courses = ['sort', 'whole'] as const;
export type Course = (typeof courses)[number];

/** How sure a player is, from least to most. */
export const convictions = ['leaning', 'fairlySure', 'certain'] as const;
export type Conviction = (typeof convictions)[number];

/** Where a player puts a claim: the side it helps, and how sure the player is of that. */
export interface Placement {
  readonly side: Side;
  readonly conviction: Conviction;
}

/**
 * The six places of the table from left to right: certain Bubble ... leaning Bubble, leaning Lab ... certain Lab.
 * A place's position in this list is its number in a score link, so the order never changes.
 */
export const places: readonly Placement[] = [
  { side: 'bubble', conviction: 'certain' },
  { side: 'bubble', conviction: 'fairlySure' },
  { side: 'bubble', conviction: 'leaning' },
  { side: 'lab', conviction: 'leaning' },
  { side: 'lab', conviction: 'fairlySure' },
  { side: 'lab', conviction: 'certain' },
];

/** @returns the other side. */
export const opponentOf = (side: Side): Side => (side === 'bubble' ? 'lab' : 'bubble');
