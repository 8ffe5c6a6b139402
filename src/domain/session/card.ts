import {
  type Claim,
  type ClaimId,
  type ContextTexts,
  claimOf,
  type Deck,
  type DeckTexts,
  type ReasonTexts,
  type TemptationTexts,
} from '../deck.ts';
import type { Role, Side } from '../vocabulary.ts';
import { mostCards } from './settings.ts';

/** The same in each language, by its code, such as `en`. */
export type ByLanguage<Words> = Readonly<Record<string, Words>>;

/** @returns for each language what `pick` makes of its words. */
export const inEachLanguage = <Words, Picked>(
  words: ByLanguage<Words>,
  pick: (words: Words) => Picked,
): ByLanguage<Picked> =>
  Object.fromEntries(Object.entries(words).map(([language, each]) => [language, pick(each)]));

/** All that a lesson says of one claim in one language. */
export interface CardWords {
  /** The claim itself, with no clue to its side. */
  readonly card: string;
  /** What its document speaks of just before and after; no clue to its side. */
  readonly context: string;
  /** What the document does with the claim. */
  readonly why: string;
  /** Why somebody thoughtful could have put it on the other side. */
  readonly temptation: string;
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

/** A card as it may be seen before its reveal: not even by its id, which may hint at its side. */
export interface ShownClaim {
  /** The context is there from when the host shows it. */
  readonly words: ByLanguage<Pick<CardWords, 'card'> & Partial<Pick<CardWords, 'context'>>>;
}

/** What the reveal adds. */
export interface ClaimTruth {
  readonly side: Side;
  readonly role: Role;
  readonly passage: string;
  readonly words: ByLanguage<Pick<CardWords, 'why' | 'temptation' | 'voice' | 'source'>>;
}

/** The parts of a deck's words in one language that a lesson needs. */
export interface LessonWords {
  readonly texts: DeckTexts;
  readonly reasons: ReasonTexts;
  readonly temptations: TemptationTexts;
  readonly contexts: ContextTexts;
}

/** Why claims make no lesson. */
export type CardsProblem =
  | 'lesson/no-claims'
  | 'lesson/too-many-claims'
  | 'lesson/claim-twice'
  | 'lesson/unknown-claim';

const wordsOf = (
  { texts, reasons, temptations, contexts }: LessonWords,
  { id, voice, document }: Claim,
): CardWords => ({
  card: texts.claims[id]?.card ?? '',
  context: contexts[id] ?? '',
  why: reasons[id] ?? '',
  temptation: temptations[id] ?? '',
  voice: texts.voices[voice] ?? '',
  source: texts.documents[document]?.source ?? '',
});

const problemOf = (deck: Deck, claims: readonly ClaimId[]): CardsProblem | null => {
  if (claims.length === 0) return 'lesson/no-claims';
  if (claims.length > mostCards) return 'lesson/too-many-claims';
  if (new Set(claims).size < claims.length) return 'lesson/claim-twice';
  const isKnown = (id: ClaimId): boolean => deck.claims.some((claim) => claim.id === id);
  return claims.every(isKnown) ? null : 'lesson/unknown-claim';
};

/**
 * @param claims in the order in which they come to the table, as somebody chose them.
 * @param words by the code of the language; complete, as a deck that was checked has them.
 * @returns the cards of a lesson, or the reason why there is none.
 */
export const createCards = (
  deck: Deck,
  claims: readonly ClaimId[],
  words: ByLanguage<LessonWords>,
): readonly LessonCard[] | CardsProblem => {
  const problem = problemOf(deck, claims);
  if (problem) return problem;
  return claims.map((id) => {
    const claim = claimOf(deck, id);
    const number = deck.claims.indexOf(claim);
    const { side, role, passage } = claim;
    return {
      claim: id,
      number,
      side,
      role,
      passage,
      words: inEachLanguage(words, (each) => wordsOf(each, claim)),
    };
  });
};
