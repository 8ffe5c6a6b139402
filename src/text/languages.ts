/** The languages of the game, each by the code that files and settings use. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The value of the document's `lang` attribute. */
export const tagOf: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };

/** Each language's name in itself. */
export const nameOf: Readonly<Record<Language, string>> = { en: 'English', zh: '简体中文' };
