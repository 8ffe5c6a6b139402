import { latestEdition } from '../../content/editions.ts';
import type { ClassroomKit } from '../../page/classroom/classroomKit.ts';
import { classroomPage } from '../../page/classroom/classroomPage.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import type { Around, Leave } from '../around.ts';
import { isLessonKept, untellLessonKept } from '../lesson/keptNotice.ts';
import { followWords } from './followWords.ts';
import { loadClassroom } from './loadClassroom.ts';

/** Opens the first page of the classroom: the ways to play with a class. @returns what closes it. */
export const openClassroom = async (mount: HTMLElement, around: Around): Promise<Leave> => {
  const load = () => loadClassroom(around.stores.words.getState().language, latestEdition);
  const { device } = around.storages;
  const isKept = isLessonKept(device);
  untellLessonKept(around);
  const room = createRoom(
    mount,
    around,
    [],
    (snapshot, kit: ClassroomKit) => classroomPage(snapshot, kit, isKept),
    await load(),
  );
  return followWords(room, around, load).leave;
};
