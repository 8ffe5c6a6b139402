import { type Language, languages } from './languages.ts';

/**
 * @param wished language tags from the most to the least wished, such as `zh-CN`; null is passed over.
 * @returns the first language among them that the game speaks, else English.
 */
export const detectLanguage = (wished: readonly (string | null | undefined)[]): Language => {
  for (const tag of wished) {
    const language = languages.find((each) => tag?.toLowerCase().split('-')[0] === each);
    if (language) return language;
  }
  return 'en';
};
