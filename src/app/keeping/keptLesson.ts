import type { SessionEvent } from '../../domain/session/event.ts';
import { isExpired, type SessionSettings } from '../../domain/session/settings.ts';
import { keep, parseJson, textUnder } from './kept.ts';
import { checkLesson } from './lessonSchema.ts';

/** Where the device keeps the lesson that is held on this screen. */
export const lessonKey = 'bubble-or-lab/lesson';

/** The log of a lesson on one screen. */
export interface LessonLog {
  readonly settings: SessionSettings;
  readonly events: readonly SessionEvent[];
}

/**
 * @param nowMs in milliseconds since 1970.
 * @returns the lesson that the device keeps, or null where there is none, it is over a day old, or nobody can read it.
 */
export const readLesson = (device: Storage | null, nowMs: number): LessonLog | null => {
  const lesson = checkLesson(parseJson(textUnder(device, lessonKey) ?? ''));
  return lesson && !isExpired(lesson.settings, nowMs) ? lesson : null;
};

/** @returns whether the two are one lesson, in which the same has happened so far. */
export const isSameLog = (one: LessonLog, other: LessonLog | null): boolean =>
  // As it is checked, its parts stand in one order, whoever wrote it.
  JSON.stringify(checkLesson(one)) === JSON.stringify(checkLesson(other));

/** @returns whether the lesson is kept now, in place of the one before. */
export const keepLesson = (device: Storage | null, log: LessonLog): boolean => keep(device, lessonKey, log);

/** Takes the lesson off the device. */
export const eraseLesson = (device: Storage | null): void => {
  try {
    device?.removeItem(lessonKey);
  } catch {
    // What may not be written was never kept.
  }
};
