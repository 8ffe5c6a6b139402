import { deckOfEdition } from '../../content/editions.ts';
import { parseLessonLink } from '../../domain/session/lessonLink.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import type { HostKit } from '../../page/host/hostKit.ts';
import { lessonLinkPage } from '../../page/lesson/lessonLinkPage.ts';
import type { Around, Leave } from '../around.ts';
import { followWords } from '../classroom/followWords.ts';
import { loadHostKit } from './loadLesson.ts';

/** Opens the lesson that the address tells of; where it tells of none, what stands in the mount stays. @returns what closes it. */
export const openLessonLink = async (mount: HTMLElement, around: Around): Promise<Leave> => {
  const lesson = parseLessonLink(location.hash, deckOfEdition);
  const deck = typeof lesson === 'string' ? undefined : deckOfEdition(lesson.edition);
  if (typeof lesson === 'string' || !deck) return () => {};
  const load = () => loadHostKit(around.stores.words.getState().language, lesson.edition);
  const room = createRoom(
    mount,
    around,
    [],
    (snapshot, kit: HostKit) => lessonLinkPage(snapshot, kit, { lesson, deck }),
    await load(),
  );
  return followWords(room, around, load).leave;
};
