import { type ClaimTruth, inEachLanguage, type LessonCard, type ShownClaim } from './card.ts';
import type { Session } from './session.ts';

/** @returns the card as it may be seen before its reveal, with the context where that is shown. */
export const shownClaim = ({ words }: LessonCard, isContextShown: boolean): ShownClaim => ({
  words: inEachLanguage(words, ({ card, context }) => (isContextShown ? { card, context } : { card })),
});

/** @returns what the reveal adds to the card. */
export const truthOf = ({ side, role, passage, words }: LessonCard): ClaimTruth => ({
  side,
  role,
  passage,
  words: inEachLanguage(words, ({ why, temptation, voice, source }) => ({ why, temptation, voice, source })),
});

/** A card of the lesson, and where it lies. */
export interface CardOnTable {
  readonly position: number;
  readonly card: LessonCard;
}

/** @returns the card on the table, or null where there is none. */
export const cardOnTable = ({ material, moment }: Session): CardOnTable | null => {
  const position = moment.card ?? -1;
  const card = material.cards[position];
  return card ? { position, card } : null;
};

/** @returns the card on the table as everybody may see it now, or null where there is none. */
export const claimAsShown = (session: Session): ShownClaim | null => {
  const onTable = cardOnTable(session);
  if (!onTable) return null;
  const isContextShown = session.progress[onTable.position]?.isContextShown ?? false;
  return shownClaim(onTable.card, isContextShown);
};
