import { latestEdition, loadDeckTexts } from '../content/editions.ts';
import type { Words } from '../stores/words.ts';
import type { Texts } from '../text/en.ts';
import type { Language } from '../text/languages.ts';
import { createTranslate } from '../text/translate.ts';

const loadTexts: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: async () => (await import('../text/en.ts')).en,
  zh: async () => (await import('../text/zh.ts')).zh,
};

/** @returns all words of a language; only that language is loaded. Rejects when the network fails. */
export const loadWords = async (language: Language): Promise<Words> => {
  const [texts, deck] = await Promise.all([loadTexts[language](), loadDeckTexts(latestEdition, language)]);
  return { language, say: createTranslate(language, texts), deck };
};
