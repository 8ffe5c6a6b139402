import type { Language } from '../text/languages.ts';

/** @returns the folder of the page that speaks a language, from the game's root; empty for the root itself. */
export const pageOf = (language: Language): string => (language === 'en' ? '' : `${language}/`);

/**
 * @param path from the game's root.
 * @returns where that lies, wherever the game lies and whichever of its pages this is.
 */
export const addressInGame = (path: string): URL =>
  new URL(path, new URL(document.documentElement.dataset.root ?? './', location.href));
