import type { ClaimId } from '../deck.ts';
import type { Role, Side } from '../vocabulary.ts';

/** The same in each language, by its code, such as `en`. */
export type ByLanguage<Words> = Readonly<Record<string, Words>>;

/** All that a lesson says of one claim in one language. */
export interface CardWords {
  /** The claim itself, with no clue to its side. */
  readonly card: string;
  /** What its document speaks of just before and after; no clue to its side. */
  readonly context: string;
  /** What the document does with the claim. */
  readonly why: string;
  /** Who speaks. */
  readonly voice: string;
  /** The document's kind and time. */
  readonly source: string;
}

/** One card of a lesson with all that is ever shown of it. Only the authority has it before the reveal. */
export interface LessonCard {
  readonly claim: ClaimId;
  /** The claim's position in its deck, 0 first: its number in a link. */
  readonly number: number;
  readonly side: Side;
  readonly role: Role;
  /** The numbered passage of the document, such as `B11`. */
  readonly passage: string;
  readonly words: ByLanguage<CardWords>;
}

/** A card as it may be seen before its reveal. */
export interface ShownClaim {
  readonly claim: ClaimId;
  /** The context is there from when the host shows it. */
  readonly words: ByLanguage<Pick<CardWords, 'card'> & Partial<Pick<CardWords, 'context'>>>;
}

/** What the reveal adds. */
export interface ClaimTruth {
  readonly side: Side;
  readonly role: Role;
  readonly passage: string;
  readonly words: ByLanguage<Pick<CardWords, 'why' | 'voice' | 'source'>>;
}
