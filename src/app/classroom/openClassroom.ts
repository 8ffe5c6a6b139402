import { latestEdition } from '../../content/editions.ts';
import { classroomPage } from '../../page/classroom/classroomPage.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import type { Around, Leave } from '../around.ts';
import { followWords } from './followWords.ts';
import { loadClassroom } from './loadClassroom.ts';

/** Opens the first page of the classroom: the ways to play with a class. */
export const openClassroom = async (place: HTMLElement, around: Around): Promise<Leave> => {
  const load = () => loadClassroom(around.stores.words.getState().language, latestEdition);
  const room = createRoom(place, around, [], classroomPage, await load());
  return followWords(room, around, load).leave;
};
