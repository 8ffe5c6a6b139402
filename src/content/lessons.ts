/// <reference path="./deckFiles.d.ts" />
import type { Lesson, LessonsInWords, LessonTexts } from '../domain/lesson.ts';
import type { Language } from '../text/languages.ts';

/** How to fetch the ready sets of cards of one edition. */
interface Loading {
  readonly lessons: () => Promise<{ readonly lessons: readonly Lesson[] }>;
  readonly texts: Readonly<Record<Language, () => Promise<{ readonly lessons: LessonTexts }>>>;
}

/** By the number of the edition. Only classes need them. */
const loadings: ReadonlyMap<number, Loading> = new Map([
  [
    1,
    {
      lessons: () => import('../../assets/decks/bubble-or-lab/deck.yaml?lessons'),
      texts: {
        en: () => import('../../assets/decks/bubble-or-lab/en.yaml?lessons'),
        zh: () => import('../../assets/decks/bubble-or-lab/zh.yaml?lessons'),
      },
    },
  ],
]);

/**
 * @param number the number of an edition that there is; any other is a programmer's error and throws.
 * @returns the ready sets of its deck. Rejects when they cannot be fetched, as without a connection.
 */
export const loadLessons = async (number: number, language: Language): Promise<LessonsInWords> => {
  const loading = loadings.get(number);
  if (!loading) throw new Error(`there is no edition ${number}`);
  const [{ lessons }, texts] = await Promise.all([loading.lessons(), loading.texts[language]()]);
  return { lessons, texts: texts.lessons };
};
