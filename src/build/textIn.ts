import { en } from '../text/en.ts';
import { enLater } from '../text/enLater.ts';
import type { Language } from '../text/languages.ts';
import type { FirstTexts, LaterTexts, TextKey } from '../text/texts.ts';
import { zh } from '../text/zh.ts';
import { zhLater } from '../text/zhLater.ts';

const textsOf: Readonly<Record<Language, FirstTexts & LaterTexts>> = {
  en: { ...en, ...enLater },
  zh: { ...zh, ...zhLater },
};

/** @returns a text of the interface that has no values in it, for files that the build writes. */
export const textIn = (language: Language, key: TextKey): string => {
  const message = textsOf[language][key];
  return typeof message === 'string' ? message : message.other;
};
