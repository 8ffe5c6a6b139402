import { deckOfEdition, latestEdition, loadDeckTexts } from '../../content/editions.ts';
import { loadContextTexts, loadReasonTexts, loadTemptationTexts } from '../../content/laterTexts.ts';
import type { ClaimId } from '../../domain/deck.ts';
import {
  type ByLanguage,
  createCards,
  type LessonCard,
  type LessonWords,
} from '../../domain/session/card.ts';
import type { HostKit } from '../../page/host/hostKit.ts';
import type { enHost, HostTexts } from '../../text/enHost.ts';
import { type Language, languages } from '../../text/languages.ts';
import { createSay } from '../../text/translate.ts';
import { loadWords } from '../loadWords.ts';

const loadTexts: Readonly<Record<Language, () => Promise<HostTexts>>> = {
  en: async () => (await import('../../text/enHost.ts')).enHost,
  zh: async () => (await import('../../text/zhHost.ts')).zhHost,
};

/** @returns what a lesson's pages are told in. Rejects when the network fails. */
export const loadHostKit = async (language: Language, edition = latestEdition): Promise<HostKit> => {
  const [texts, words] = await Promise.all([loadTexts[language](), loadWords(language, edition)]);
  return { language, say: createSay<typeof enHost>(language, texts), words };
};

const loadWordsOf = async (edition: number, language: Language): Promise<LessonWords> => {
  const [texts, reasons, temptations, contexts] = await Promise.all([
    loadDeckTexts(edition, language),
    loadReasonTexts(edition, language),
    loadTemptationTexts(edition, language),
    loadContextTexts(edition, language),
  ]);
  return { texts, reasons, temptations, contexts };
};

/**
 * @returns the cards of a lesson in every language, or null where there is no such lesson. Rejects when the network
 * fails.
 */
export const loadLessonCards = async (
  edition: number,
  claims: readonly ClaimId[],
): Promise<readonly LessonCard[] | null> => {
  const deck = deckOfEdition(edition);
  if (!deck) return null;
  const words = await Promise.all(
    languages.map(async (language) => [language, await loadWordsOf(edition, language)] as const),
  );
  const byLanguage: ByLanguage<LessonWords> = Object.fromEntries(words);
  const cards = createCards(deck, claims, byLanguage);
  return typeof cards === 'string' ? null : cards;
};
