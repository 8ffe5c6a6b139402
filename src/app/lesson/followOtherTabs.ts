import { type LessonLog, lessonKey, readLesson } from '../keeping/keptLesson.ts';

const isSame = (one: LessonLog, other: LessonLog | null): boolean =>
  one.settings.createdAtMs === other?.settings.createdAtMs &&
  one.settings.seed === other.settings.seed &&
  one.events.length === other.events.length;

/**
 * Two tabs hold one lesson: what is done in one, the other goes on from, and never writes over.
 *
 * @param own gives the log as this page has kept it; null where the device keeps nothing.
 * @param changed is called when the device keeps another one.
 * @returns what ends it.
 */
export const followOtherTabs = (
  device: Storage | null,
  own: () => LessonLog | null,
  changed: () => void,
): (() => void) => {
  const look = (): void => {
    const log = own();
    if (log && !isSame(log, readLesson(device, Date.now()))) changed();
  };
  const heard = ({ key }: StorageEvent): void => {
    if (key === lessonKey || key === null) look();
  };
  addEventListener('storage', heard);
  // A tab that the browser had put to sleep has heard of nothing; nor has a page while it was being opened.
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  const opened = setTimeout(look);
  return () => {
    clearTimeout(opened);
    removeEventListener('storage', heard);
    removeEventListener('pageshow', look);
    document.removeEventListener('visibilitychange', look);
  };
};
