import { latestEdition } from '../../content/editions.ts';
import { loadLessons } from '../../content/lessons.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import type { HostContext } from '../../page/host/hostContext.ts';
import { noLessonPage } from '../../page/host/noLesson.ts';
import type { Around, Leave } from '../around.ts';
import { followWords } from '../classroom/followWords.ts';
import { eraseLesson, type LessonLog, readLesson } from '../keeping/keptLesson.ts';
import { newLesson } from './beginOneScreen.ts';
import { loadHostContext, loadLessonCards } from './loadLesson.ts';
import { openOneScreen } from './openOneScreen.ts';

/** Opens what there is to see where no lesson runs. @returns what takes it away. */
const openNone = async (
  place: HTMLElement,
  around: Around,
  load: () => Promise<HostContext>,
  begin: (log: LessonLog) => void,
): Promise<Leave> => {
  const { words } = around.stores;
  const context = await load();
  const { lessons, texts } = await loadLessons(latestEdition, context.language);
  const [first] = lessons;
  const start = (): void =>
    begin(newLesson({ claims: first?.claims ?? [], asksBelief: true, language: words.getState().language }));
  const room = createRoom(
    place,
    around,
    [],
    (snapshot, told: HostContext) =>
      noLessonPage(snapshot, told, {
        set: texts[first?.id ?? '']?.name ?? '',
        begin: start,
        choose: () => around.navigation.goTo('classroom'),
      }),
    context,
  );
  return followWords(room, around, load).leave;
};

/** Opens the teacher's page: the lesson that is kept on this device, or the way to begin one. */
export const openHost = async (place: HTMLElement, around: Around): Promise<Leave> => {
  const { device } = around.storages;
  const load = () => loadHostContext(around.stores.words.getState().language);
  let leave: Leave = () => {};
  let isLeft = false;

  const show = async (log: LessonLog | null): Promise<void> => {
    const cards = log && (await loadLessonCards(log.settings.edition, log.settings.claims));
    const opened =
      log && cards
        ? await openOneScreen({ place, around, load, log, cards, erase: () => begin(null) })
        : await openNone(place, around, load, begin);
    if (isLeft) opened();
    else leave = opened;
  };
  const begin = (log: LessonLog | null): void => {
    if (!log) eraseLesson(device);
    leave();
    void show(log);
  };
  await show(readLesson(device, Date.now()));
  return () => {
    isLeft = true;
    leave();
  };
};
