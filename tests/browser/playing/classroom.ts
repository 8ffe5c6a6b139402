import { enClassroom } from '../../../src/text/enClassroom.ts';
import { enHomework } from '../../../src/text/enHomework.ts';
import { enPack } from '../../../src/text/enPack.ts';
import type { Language } from '../../../src/text/languages.ts';
import { createSay } from '../../../src/text/translate.ts';
import { zhClassroom } from '../../../src/text/zhClassroom.ts';
import { zhHomework } from '../../../src/text/zhHomework.ts';
import { zhPack } from '../../../src/text/zhPack.ts';

/** @returns what a teacher's pages say in the language. */
export const teachersSay = (language: Language) =>
  createSay<typeof enClassroom>(language, { en: enClassroom, zh: zhClassroom }[language]);

/** @returns what the pages of a class's deal say to a student in the language. */
export const studentsSay = (language: Language) =>
  createSay<typeof enHomework>(language, { en: enHomework, zh: zhHomework }[language]);

/** @returns what the lesson pack says in the language. */
export const packTells = (language: Language) =>
  createSay<typeof enPack>(language, { en: enPack, zh: zhPack }[language]);
