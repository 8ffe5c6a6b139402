import { latestEdition } from '../../content/editions.ts';
import { chosenCards } from '../../domain/cardChoice.ts';
import type { KeyedAddress } from '../../live/address.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import { type StartActions, type StartKit, startPage } from '../../page/host/startPage.ts';
import type { CardChoiceStore } from '../../stores/cardChoice.ts';
import { createLessonStart, type LessonStartStore } from '../../stores/lessonStart.ts';
import { type Language, languages } from '../../text/languages.ts';
import type { Around, Leave } from '../around.ts';
import { drawSeed } from '../classroom/drawSeed.ts';
import { followWords } from '../classroom/followWords.ts';
import { startChoice } from '../classroom/keptChoice.ts';
import { loadClassroom } from '../classroom/loadClassroom.ts';
import { type RememberedWords, rememberWords } from '../classroom/rememberWords.ts';
import type { LessonLog } from '../keeping/keptLesson.ts';
import { type LessonChoice, newLesson } from './beginOneScreen.ts';
import { loadHostKit } from './loadLesson.ts';

/** What becomes of a choice. */
export interface StartWays {
  /** @returns whether the device has come to keep another lesson, begun in another tab; the page then turns to that. */
  readonly turned: () => boolean;
  /** A lesson on this screen begins. */
  readonly begun: (log: LessonLog) => void;
  /** A live session is open; the device may lead another. */
  readonly hosted: (session: KeyedAddress) => void;
}

/** What a lesson is begun from. */
interface Starting {
  readonly device: Storage | null;
  readonly choice: CardChoiceStore;
  readonly start: LessonStartStore;
  readonly words: RememberedWords<StartKit>;
  readonly ways: StartWays;
}

const loadStart = async (language: Language): Promise<StartKit> => {
  const [host, classroom] = await Promise.all([
    loadHostKit(language),
    loadClassroom(language, latestEdition),
  ]);
  return { ...host, classroom };
};

/** Brings what a lesson on this screen needs later, so that it is kept before the network is gone. */
const fetchAhead = (): void => {
  void import('../../scenes/wall/wallStage.ts').catch(() => {});
  for (const language of languages) void loadStart(language).catch(() => {});
};

const chosenIn = ({ choice, start, words }: Starting): LessonChoice => {
  const { deck, lessons, language } = words.now().classroom;
  const claims = chosenCards(deck, lessons.lessons, choice.getState());
  return { claims, asksBelief: start.getState().asksBelief, language };
};

const openSession = async (starting: Starting): Promise<void> => {
  const { device, start, ways } = starting;
  start.setState({ isOpening: true, problem: null });
  try {
    const { beginLive } = await import('./beginLive.ts');
    const opened = await beginLive(device, chosenIn(starting), start.getState());
    if (typeof opened !== 'string') ways.hosted(opened);
    else start.setState({ isOpening: false, problem: opened === 'live/no-server' ? 'noServer' : 'failed' });
  } catch {
    start.setState({ isOpening: false, problem: 'failed' });
  }
};

const createActions = (starting: Starting): StartActions => {
  const { choice, start, ways } = starting;
  return {
    choose: (cards) => choice.setState(cards, true),
    drawSeed,
    set: (changes) => start.setState(changes),
    beginHere: () => ways.turned() || ways.begun(newLesson(chosenIn(starting))),
    beginLive: () => ways.turned() || void openSession(starting),
  };
};

/** Opens the page on which a lesson is begun. @returns what takes it away. */
export const openStart = async (mount: HTMLElement, around: Around, ways: StartWays): Promise<Leave> => {
  const { device, tab } = around.storages;
  const choice = startChoice(tab);
  const start = createLessonStart();
  const words = await rememberWords(() => loadStart(around.stores.words.getState().language));
  fetchAhead();
  const actions = createActions({ device, choice, start, words, ways });
  const room = createRoom(
    mount,
    around,
    [choice, start],
    (snapshot, kit: StartKit) =>
      startPage(snapshot, kit, { choice: choice.getState(), start: start.getState() }, actions),
    words.now(),
  );
  return followWords(room, around, words.load).leave;
};
