import type {
  ArgumentTexts,
  CheckText,
  CheckTexts,
  Claim,
  ClaimId,
  Deck,
  DeckTexts,
  ReasonTexts,
  TemptationTexts,
} from '../domain/deck.ts';
import { claimOf } from '../domain/deck.ts';
import type { enPack } from '../text/enPack.ts';
import type { Say, Translate } from '../text/translate.ts';
import { linkQuestionsFor } from './questions.ts';

/** A deck's words, as far as paper needs them, and the language's own. */
export interface PackWords {
  readonly texts: DeckTexts;
  readonly reasons: ReasonTexts;
  readonly temptations: TemptationTexts;
  readonly argument: ArgumentTexts;
  readonly checks: CheckTexts;
  /** Gives a text of the game. */
  readonly say: Translate;
  /** Gives a text of the lesson pack. */
  readonly tell: Say<typeof enPack>;
}

/** One card of a lesson, with all that paper says of it. */
export interface PackCard {
  readonly claim: Claim;
  /** What the class reads. */
  readonly card: string;
  /** A few words that the teacher knows it by. */
  readonly name: string;
  /** To be asked while the class does not know yet; none tells the side. */
  readonly before: readonly string[];
  /** To be asked once it does. */
  readonly after: readonly string[];
  readonly why: string;
  /** Why somebody thoughtful could have put it on the other side. */
  readonly temptation: string;
  /** The claim's figure as a question, with the answer; left out where it has none. */
  readonly check: CheckText | undefined;
}

/** What paper says of the cards of one lesson. */
export interface LessonPack {
  /** What the lesson is called; null for cards that somebody chose. */
  readonly name: string | null;
  readonly motion: string;
  readonly cards: readonly PackCard[];
}

/**
 * @param ids the cards of the lesson in their order.
 * @returns what paper says of them, in the language of the words. An id that the deck does not have is a programmer's
 * error and throws.
 */
export const createLessonPack = (
  deck: Deck,
  ids: readonly ClaimId[],
  name: string | null,
  words: PackWords,
): LessonPack => {
  const { texts, reasons, temptations, argument, checks, tell } = words;
  return {
    name,
    motion: texts.motion,
    cards: ids.map((id) => {
      const claim = claimOf(deck, id);
      const check = checks[id];
      return {
        claim,
        card: texts.claims[id]?.card ?? '',
        name: argument[id]?.name ?? '',
        before: [tell(`ask.${claim.role}`), ...(check ? [check.ask] : [])],
        after: linkQuestionsFor(deck, id, ids, words),
        why: reasons[id] ?? '',
        temptation: temptations[id] ?? '',
        check,
      };
    }),
  };
};
