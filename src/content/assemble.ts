import type { Claim, Deck, DeckTexts } from '../domain/deck.ts';
import type { Entries } from './parsing.ts';
import { documentOf } from './rules/passages.ts';
import { soundEntries } from './rules/soundEntries.ts';
import type { ClaimEntry, DocumentEntry, Structure } from './structure.ts';
import type { Words } from './words.ts';

const claimFrom = (id: string, entry: ClaimEntry, documents: Entries<DocumentEntry>): Claim => {
  const { at, side, role, voice, supports, answers, contrasts } = entry;
  const document = documentOf(soundEntries(documents), at)?.[0] ?? '';
  return { id, document, passage: at, side, role, voice, supports, answers, contrasts };
};

/** @returns the deck of a structure that has no problem; null for one that lacks a part. */
export const assembleDeck = ({ id, version, documents, claims }: Structure): Deck | null => {
  if (id === null || version === null || !documents || !claims) return null;
  return {
    id,
    version,
    claims: soundEntries(claims).map(([each, entry]) => claimFrom(each, entry, documents)),
  };
};

/** @returns what the game shows of the words that have no problem, without the checks; null where a part is missing. */
export const assembleTexts = ({ motion, documents, voices, claims }: Words): DeckTexts | null => {
  if (motion === null || !documents || !voices || !claims) return null;
  return {
    motion,
    documents: Object.fromEntries(soundEntries(documents)),
    voices: Object.fromEntries(soundEntries(voices)),
    claims: Object.fromEntries(soundEntries(claims).map(([id, { card, why }]) => [id, { card, why }])),
  };
};
