import { applyEvents } from '../../domain/session/applyEvent.ts';
import type { LessonCard } from '../../domain/session/card.ts';
import type { BeliefTime } from '../../domain/session/phase.ts';
import { createSession } from '../../domain/session/session.ts';
import { createLocalSession, type LocalSession } from '../../live/local.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import type { HostActions } from '../../page/host/hostActions.ts';
import type { HostKit } from '../../page/host/hostKit.ts';
import { createLessonKeys } from '../../page/host/lessonKeys.ts';
import { type OneScreen, oneScreenPage } from '../../page/host/oneScreenPage.ts';
import { createHostDeskStore, type HostDeskStore } from '../../stores/hostDesk.ts';
import type { Around, Leave } from '../around.ts';
import { followWords } from '../classroom/followWords.ts';
import { type RememberedWords, rememberWords } from '../classroom/rememberWords.ts';
import { isSameLog, keepLesson, type LessonLog, lessonKey, readLesson } from '../keeping/keptLesson.ts';
import { followOtherTabs } from './followOtherTabs.ts';
import { joinWallPicture } from './joinWallPicture.ts';
import { createAsking, createLessonActions } from './lessonActions.ts';

/** What a lesson on one screen is opened with. */
export interface OneScreenOpening {
  readonly mount: HTMLElement;
  readonly around: Around;
  readonly load: () => Promise<HostKit>;
  readonly log: LessonLog;
  readonly cards: readonly LessonCard[];
  /** Takes the lesson away for good. */
  readonly erase: () => void;
  /** Another tab has led the lesson on, or taken it away. */
  readonly changed: () => void;
}

/** Nobody is given a name on one screen. */
const noNames = { first: [''], second: [''], between: '' };

/** The desk as it was left: what was counted is in the log. */
const deskFrom = ({ events }: LessonLog): HostDeskStore => {
  const desk = createHostDeskStore();
  for (const event of events)
    if (event.kind === 'beliefCounted')
      desk.setState(({ bands }) => ({ bands: { ...bands, [event.time satisfies BeliefTime]: event.bands } }));
  return desk;
};

/** A lesson that is held on this screen. */
interface OneScreenLesson extends OneScreenOpening, LocalSession {
  /** The log as it is kept. */
  readonly kept: () => LessonLog;
  readonly desk: HostDeskStore;
  readonly words: RememberedWords<HostKit>;
}

/** The session inside the page; whatever happens in it is kept at once. `kept` gives the log as it is then. */
const startSession = (
  { around, log, cards }: OneScreenOpening,
  desk: HostDeskStore,
): LocalSession & { readonly kept: () => LessonLog } => {
  const { device } = around.storages;
  let kept = log;
  const start = applyEvents(createSession(log.settings, { cards, names: noNames }), log.events);
  desk.setState({ isKept: readLesson(device, Date.now()) !== null });
  const session = createLocalSession(start, (events) => {
    kept = { ...kept, events: [...kept.events, ...events] };
    desk.setState({ isKept: keepLesson(device, kept) });
  });
  return { ...session, kept: () => kept };
};

const createActions = ({ host, desk, words, erase }: OneScreenLesson): HostActions => {
  const { send, view } = host;
  const ask = createAsking({ send, desk });
  return {
    ...createLessonActions({ send, view, desk, kit: words.now }),
    count: (card, vote, tally) => void ask({ kind: 'count', card, vote, tally }),
    countBelief: (time, bands) => {
      desk.setState((before) => ({ bands: { ...before.bands, [time]: bands } }));
      void ask({ kind: 'countBelief', time, bands });
    },
    erase,
  };
};

const sightOf = ({ host, wall, desk }: OneScreenLesson): OneScreen => {
  const views = { host: host.view.getState(), wall: wall.view.getState() };
  if (!views.host || !views.wall) throw new Error('a session inside the page always has a view');
  return { host: views.host, wall: views.wall, desk: desk.getState() };
};

/** Whether another tab has led the lesson on: what is done in one, the other goes on from, and never writes over. */
const hasChanged = ({ around, desk, kept }: OneScreenLesson): boolean =>
  desk.getState().isKept && !isSameLog(kept(), readLesson(around.storages.device, Date.now()));

/** Opens a lesson that is held on this screen alone. @returns what takes it away; the device keeps it. */
export const openOneScreen = async (opening: OneScreenOpening): Promise<Leave> => {
  const { mount, around, load, log } = opening;
  const desk = deskFrom(log);
  const words = await rememberWords(load);
  const lesson: OneScreenLesson = { ...opening, ...startSession(opening, desk), desk, words };
  const { host, wall } = lesson;
  const actions = createActions(lesson);
  const room = createRoom(
    mount,
    around,
    [host.view, desk],
    (snapshot, kit: HostKit) => oneScreenPage(snapshot, kit, sightOf(lesson), actions),
    words.now(),
  );
  const { leave } = followWords(room, around, words.load);
  const endKeys = createLessonKeys({ view: host.view.getState, desk: desk.getState }, actions);
  const endTabs = followOtherTabs([lessonKey], () => {
    if (hasChanged(lesson)) opening.changed();
  });
  const endPicture = joinWallPicture(mount, wall.view, around.stores.settings);
  return () => {
    endTabs();
    endPicture();
    endKeys();
    leave();
    host.close();
  };
};
