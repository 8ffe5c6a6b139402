import { detectLanguage } from '../../text/detectLanguage.ts';
import type { Language } from '../../text/languages.ts';
import { textUnder } from '../keeping/kept.ts';

const languageKey = 'bubble-or-lab/join-language';

/** @returns the language that was chosen on this page, else the browser's. */
export const readLanguage = (device: Storage | null): Language =>
  detectLanguage([textUnder(device, languageKey), ...navigator.languages]);

/** Keeps the language as far as the browser lets it. */
export const keepLanguage = (device: Storage | null, language: Language): void => {
  try {
    device?.setItem(languageKey, language);
  } catch {
    // It is asked for again next time.
  }
};
