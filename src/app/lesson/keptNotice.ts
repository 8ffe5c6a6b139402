import { dismiss, notify } from '../../stores/notices.ts';
import type { Around } from '../around.ts';
import { readLesson } from '../keeping/keptLesson.ts';
import { readHosting } from './keptHosting.ts';

/** @returns whether the device keeps a lesson to go on with. */
export const isLessonKept = (device: Storage | null): boolean =>
  readHosting(device) !== null || readLesson(device, Date.now()) !== null;

/** Whoever leaves a lesson reads where it can be gone on with, unless they are there already. */
export const tellLessonKept = ({ stores: { notices, route }, storages }: Around): void => {
  const { screen } = route.getState();
  const isAtLesson = screen === 'host' || screen === 'classroom';
  if (!isAtLesson && isLessonKept(storages.device)) notify(notices, 'notice.lessonKept');
};

/** They are there now. */
export const untellLessonKept = ({ stores }: Around): void => dismiss(stores.notices, 'notice.lessonKept');
