import { loadDeckTexts } from '../content/editions.ts';
import type { DeckTexts } from '../domain/deck.ts';
import type { RoundTexts, Words } from '../stores/words.ts';
import type { Language } from '../text/languages.ts';
import type { FirstTexts, LaterTexts } from '../text/texts.ts';
import { createTranslate } from '../text/translate.ts';

const loadFirstTexts: Readonly<Record<Language, () => Promise<FirstTexts>>> = {
  en: async () => (await import('../text/en.ts')).en,
  zh: async () => (await import('../text/zh.ts')).zh,
};

const loadLaterTexts: Readonly<Record<Language, () => Promise<LaterTexts>>> = {
  en: async () => (await import('../text/enLater.ts')).enLater,
  zh: async () => (await import('../text/zhLater.ts')).zhLater,
};

const loadWholeDeck = async (edition: number, language: Language): Promise<DeckTexts> => {
  const { loadReasonTexts } = await import('../content/laterTexts.ts');
  const [deck, reasons] = await Promise.all([
    loadDeckTexts(edition, language),
    loadReasonTexts(edition, language),
  ]);
  const claims = Object.entries(deck.claims).map(([id, text]) => [id, { ...text, why: reasons[id] ?? '' }]);
  return { ...deck, claims: Object.fromEntries(claims) };
};

const loadRounds = async (edition: number, language: Language): Promise<RoundTexts> => {
  const { loadArgumentTexts, loadCheckTexts } = await import('../content/laterTexts.ts');
  const [argument, checks] = await Promise.all([
    loadArgumentTexts(edition, language),
    loadCheckTexts(edition, language),
  ]);
  return { argument, checks };
};

/** @returns what the first screens need of a language and of an edition's deck, and nothing more. Rejects when the network fails. */
export const loadFirstWords = async (language: Language, edition: number): Promise<Words> => {
  const [first, deck] = await Promise.all([loadFirstTexts[language](), loadDeckTexts(edition, language)]);
  return { language, say: createTranslate(language, first), deck, rounds: null };
};

/** @returns all words of a language and of an edition's deck, but the contexts. Rejects when the network fails. */
export const loadWords = async (language: Language, edition: number): Promise<Words> => {
  const [first, later, deck, rounds] = await Promise.all([
    loadFirstTexts[language](),
    loadLaterTexts[language](),
    loadWholeDeck(edition, language),
    loadRounds(edition, language),
  ]);
  return { language, say: createTranslate(language, first, later), deck, rounds };
};
