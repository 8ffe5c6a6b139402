import type { Relation, Role, Side } from './vocabulary.ts';

/** A claim's name in the deck, such as `sequoia-gap`. */
export type ClaimId = string;

/** The structure of one claim; its words are in {@link ClaimText}. */
export interface Claim extends Readonly<Record<Relation, readonly ClaimId[]>> {
  readonly id: ClaimId;
  /** The document the claim comes from. */
  readonly document: string;
  /** The numbered passage of that document, such as `B11`. */
  readonly passage: string;
  readonly side: Side;
  readonly role: Role;
  /** Who speaks: `author`, or a party that the document names; the key of a text in {@link DeckTexts}. */
  readonly voice: string;
}

/** The structure of a deck: claims in the documents' order, and how they hang together. No words. */
export interface Deck {
  readonly id: string;
  /** Raised whenever a change would deal other cards or change what is right. */
  readonly version: number;
  readonly claims: readonly Claim[];
  /** The claims that have a question on their figure, in the order of the claims. */
  readonly checks: readonly ClaimId[];
}

/** What a player reads of one claim, in one language. */
export interface ClaimText {
  /** The claim itself, with no clue to its side; under 200 characters. */
  readonly card: string;
  /** What the document does with the claim; left out until the reasons have come, later than the cards. */
  readonly why?: string;
}

/** What a player reads of one document, in one language. */
export interface DocumentText {
  readonly title: string;
  /** Kind and time in a few words, such as "business feature, spring 2024". */
  readonly source: string;
}

/** A deck's words in one language. */
export interface DeckTexts {
  readonly motion: string;
  readonly claims: Readonly<Record<ClaimId, ClaimText>>;
  readonly voices: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, DocumentText>>;
}

/** For each claim, what its document does with it. */
export type ReasonTexts = Readonly<Record<ClaimId, string>>;

/**
 * For each claim: in one sentence, why somebody thoughtful could have put it on the other side. It tells the side.
 */
export type TemptationTexts = Readonly<Record<ClaimId, string>>;

/** For each claim: in two sentences, what its document speaks of just before and just after it. No clue to its side. */
export type ContextTexts = Readonly<Record<ClaimId, string>>;

/**
 * A claim as a part of the argument: by relation, for each claim that it supports, answers or contrasts, one sentence
 * on what the document does with the two.
 */
export interface ArgumentText extends Readonly<Record<Relation, Readonly<Record<ClaimId, string>>>> {
  /** A few words that tell the claim from all others on a map. */
  readonly name: string;
}

/** The argument's words in one language. */
export type ArgumentTexts = Readonly<Record<ClaimId, ArgumentText>>;

/** How a check's working is drawn: bars of one measure, two that are not the same measure, or a part of a whole. */
export const pictureKinds = ['bars', 'unlike', 'part'] as const;

/** A check's working as a picture of two parts. */
export interface CheckPicture {
  readonly kind: (typeof pictureKinds)[number];
  /** In the order in which they are drawn; of a part and a whole, the part first. */
  readonly parts: readonly {
    readonly label: string;
    /** 0 or more, all in one unit; null where the documents do not say. */
    readonly value: number | null;
  }[];
}

/** A question on a claim's figure. */
export interface CheckText {
  /** The figure with its unit, as it stands in the claim; a few claims are checked for something else. */
  readonly figure?: string | undefined;
  readonly ask: string;
  /** The right one first. */
  readonly options: readonly string[];
  /** What the documents show about the figure. */
  readonly why: string;
  readonly picture?: CheckPicture | undefined;
}

/** The questions in one language, for the claims that have one: the same claims in every language. */
export type CheckTexts = Readonly<Record<ClaimId, CheckText>>;

/** @returns the claim with that id. Throws when the deck has none, which only a programmer can cause. */
export const claimOf = (deck: Deck, id: ClaimId): Claim => {
  const claim = deck.claims.find((each) => each.id === id);
  if (!claim) throw new Error(`deck ${deck.id} has no claim ${id}`);
  return claim;
};
