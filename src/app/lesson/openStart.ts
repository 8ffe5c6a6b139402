import { latestEdition } from '../../content/editions.ts';
import { chosenCards } from '../../domain/cardChoice.ts';
import type { KeyedAddress } from '../../live/address.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import { type StartActions, type StartContext, startPage } from '../../page/host/startPage.ts';
import { createLessonStart } from '../../stores/lessonStart.ts';
import { languages } from '../../text/languages.ts';
import type { Around, Leave } from '../around.ts';
import { followWords } from '../classroom/followWords.ts';
import { startChoice } from '../classroom/keptChoice.ts';
import { loadClassroom } from '../classroom/loadClassroom.ts';
import type { LessonLog } from '../keeping/keptLesson.ts';
import { type LessonChoice, newLesson } from './beginOneScreen.ts';
import { loadHostContext } from './loadLesson.ts';

/** What becomes of a choice. */
export interface StartWays {
  /** A lesson on this screen begins. */
  readonly begun: (log: LessonLog) => void;
  /** A live session is open. A device that keeps nothing hosts it as long as the page is open. */
  readonly hosted: (session: KeyedAddress) => void;
}

/** Brings what a lesson on this screen needs later, so that it is kept before the network is gone. */
const fetchAhead = (): void => {
  void import('../../scenes/wall/wallStage.ts').catch(() => {});
  for (const language of languages) void loadHostContext(language).catch(() => {});
};

const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Opens the page on which a lesson is begun. @returns what takes it away. */
export const openStart = async (place: HTMLElement, around: Around, ways: StartWays): Promise<Leave> => {
  const { stores, storages } = around;
  const choice = startChoice(storages.tab);
  const start = createLessonStart();
  const load = async (): Promise<StartContext> => {
    const { language } = stores.words.getState();
    const [host, classroom] = await Promise.all([
      loadHostContext(language),
      loadClassroom(language, latestEdition),
    ]);
    return { ...host, classroom };
  };
  let context = await load();
  fetchAhead();

  const chosen = (): LessonChoice => {
    const { deck, lessons, language } = context.classroom;
    const claims = chosenCards(deck, lessons.lessons, choice.getState());
    return { claims, asksBelief: start.getState().asksBelief, language };
  };
  const openSession = async (): Promise<void> => {
    start.setState({ isOpening: true, problem: null });
    try {
      const { beginLive } = await import('./beginLive.ts');
      const opened = await beginLive(storages.device, chosen(), start.getState());
      if (typeof opened !== 'string') ways.hosted(opened);
      else start.setState({ isOpening: false, problem: opened === 'live/no-server' ? 'noServer' : 'failed' });
    } catch {
      start.setState({ isOpening: false, problem: 'failed' });
    }
  };
  const actions: StartActions = {
    choose: (cards) => choice.setState(cards, true),
    drawSeed,
    set: (changes) => start.setState(changes),
    beginHere: () => ways.begun(newLesson(chosen())),
    beginLive: () => void openSession(),
  };
  const room = createRoom(
    place,
    around,
    [choice, start],
    (snapshot, told: StartContext) =>
      startPage(snapshot, told, { choice: choice.getState(), start: start.getState() }, actions),
    context,
  );
  return followWords(room, around, async () => {
    context = await load();
    return context;
  }).leave;
};
