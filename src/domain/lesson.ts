import { neighboursOf } from './argument/links.ts';
import { type Claim, type ClaimId, claimOf, type Deck } from './deck.ts';
import { chanceFrom, type Seed, shuffle } from './random.ts';
import { sides } from './vocabulary.ts';

/** A ready set of cards for a class, in the order in which they come; its words are in {@link LessonText}. */
export interface Lesson {
  /** Its name in the deck, such as `does-it-pay`. */
  readonly id: string;
  readonly claims: readonly ClaimId[];
}

/** What a teacher reads of one ready set, in one language. */
export interface LessonText {
  readonly name: string;
  /** In one sentence, what the class will talk about. */
  readonly about: string;
}

export type LessonTexts = Readonly<Record<Lesson['id'], LessonText>>;

/** The ready sets of a deck with their words in one language. */
export interface LessonsInWords {
  readonly lessons: readonly Lesson[];
  readonly texts: LessonTexts;
}

/** @returns the first reply in the order given to a concession, and the concession; to another claim where there is none. */
const drawReply = (deck: Deck, claims: readonly Claim[]): readonly Claim[] => {
  const replies = claims.flatMap((reply) => reply.answers.map((id) => [claimOf(deck, id), reply] as const));
  return replies.find(([claim]) => claim.role === 'concession') ?? replies[0] ?? [];
};

/**
 * @returns cards for a lesson, drawn by chance: a fact or figure of each side, something that is said or reasoned, and
 * at the end a concession with the reply to it. None of the first three hangs together with another card of the
 * lesson, which would give that away. The same deck and seed always give the same. Where the deck lacks any of these,
 * there are fewer cards.
 */
export const drawLesson = (deck: Deck, seed: Seed): readonly ClaimId[] => {
  const [claims] = shuffle(deck.claims, chanceFrom(seed));
  const end = drawReply(deck, claims);
  const opening: Claim[] = [];
  const takeFirst = (suits: (claim: Claim) => boolean): void => {
    const taken = [...opening, ...end];
    const related = new Set(taken.flatMap(({ id }) => [id, ...neighboursOf(deck, id)]));
    const found = claims.find((claim) => suits(claim) && !related.has(claim.id));
    if (found) opening.push(found);
  };
  const [first] = claims.filter(({ role }) => role === 'evidence');
  const order = first?.side === 'bubble' ? sides : sides.toReversed();
  for (const side of order) takeFirst((claim) => claim.role === 'evidence' && claim.side === side);
  takeFirst(({ role }) => role === 'testimony' || role === 'inference');
  return [...opening, ...end].map(({ id }) => id);
};
