import { deckOfEdition } from '../../content/editions.ts';
import { loadTemptationTexts } from '../../content/laterTexts.ts';
import { loadLessons } from '../../content/lessons.ts';
import type { ClassroomKit } from '../../page/classroom/classroomKit.ts';
import type { ClassroomTexts, enClassroom } from '../../text/enClassroom.ts';
import type { Language } from '../../text/languages.ts';
import { createSay } from '../../text/translate.ts';
import { loadWords } from '../loadWords.ts';

const loadTexts: Readonly<Record<Language, () => Promise<ClassroomTexts>>> = {
  en: async () => (await import('../../text/enClassroom.ts')).enClassroom,
  zh: async () => (await import('../../text/zhClassroom.ts')).zhClassroom,
};

/**
 * @param edition the number of an edition that there is; any other is a programmer's error and throws.
 * @returns what a teacher's room is told in. Rejects when the network fails.
 */
export const loadClassroom = async (language: Language, edition: number): Promise<ClassroomKit> => {
  const deck = deckOfEdition(edition);
  if (!deck) throw new Error(`there is no edition ${edition}`);
  const [texts, words, lessons, temptations] = await Promise.all([
    loadTexts[language](),
    loadWords(language, edition),
    loadLessons(edition, language),
    loadTemptationTexts(edition, language),
  ]);
  const say = createSay<typeof enClassroom>(language, texts);
  return { language, say, edition, deck, words, lessons, temptations };
};
