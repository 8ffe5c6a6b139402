import type { ClaimId, Deck } from './deck.ts';
import { drawLesson, type Lesson } from './lesson.ts';
import type { Seed } from './random.ts';
import { mostCards } from './session/settings.ts';

/** The ways to choose the cards of a lesson: a ready set, one by one, by chance. */
export const choiceWays = ['ready', 'pick', 'draw'] as const;
export type ChoiceWay = (typeof choiceWays)[number];

/** What a teacher has chosen, each way by itself, so that going from one to another and back loses nothing. */
export interface CardChoice {
  readonly way: ChoiceWay;
  /** The ready set; where the deck has none of that name, its first counts. */
  readonly lesson: Lesson['id'];
  /** The cards picked, in the order in which they were. */
  readonly picked: readonly ClaimId[];
  /** What chance draws from. */
  readonly seed: Seed;
}

/** @returns the cards that are chosen, in the order in which they come to the class: at most {@link mostCards}. */
export const chosenCards = (
  deck: Deck,
  lessons: readonly Lesson[],
  { way, lesson, picked, seed }: CardChoice,
): readonly ClaimId[] => {
  if (way === 'draw') return drawLesson(deck, seed);
  const ready = lessons.find(({ id }) => id === lesson) ?? lessons[0];
  const ids = way === 'ready' ? (ready?.claims ?? []) : picked;
  return ids.filter((id) => deck.claims.some((claim) => claim.id === id)).slice(0, mostCards);
};

/** @returns the choice after a card was picked, or put back; a lesson that is full takes no further one. */
export const togglePick = (choice: CardChoice, id: ClaimId): CardChoice => {
  const { picked } = choice;
  if (picked.includes(id)) return { ...choice, picked: picked.filter((each) => each !== id) };
  return picked.length < mostCards ? { ...choice, picked: [...picked, id] } : choice;
};
