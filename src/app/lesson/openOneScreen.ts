import { applyEvents } from '../../domain/session/applyEvent.ts';
import type { LessonCard } from '../../domain/session/card.ts';
import type { HostCommand } from '../../domain/session/command.ts';
import type { BeliefTime } from '../../domain/session/phase.ts';
import { createSession } from '../../domain/session/session.ts';
import { createLocalSession } from '../../live/local.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import type { HostActions } from '../../page/host/hostActions.ts';
import type { HostContext } from '../../page/host/hostContext.ts';
import { createLessonKeys } from '../../page/host/lessonKeys.ts';
import { oneScreenPage } from '../../page/host/oneScreenPage.ts';
import { createHostDeskStore, type HostDeskStore } from '../../stores/hostDesk.ts';
import type { Around, Leave } from '../around.ts';
import { followWords } from '../classroom/followWords.ts';
import { keepLesson, type LessonLog, readLesson } from '../keeping/keptLesson.ts';
import { followOtherTabs } from './followOtherTabs.ts';
import { joinWallPicture } from './joinWallPicture.ts';
import { downloadReport } from './reportFile.ts';

/** What a lesson on one screen is opened with. */
export interface OneScreenOpening {
  readonly place: HTMLElement;
  readonly around: Around;
  readonly load: () => Promise<HostContext>;
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

/** Opens a lesson that is held on this screen alone. @returns what takes it away; the device keeps it. */
export const openOneScreen = async ({
  place,
  around,
  load,
  log,
  cards,
  erase,
  changed,
}: OneScreenOpening): Promise<Leave> => {
  const { device } = around.storages;
  let kept = log;
  const desk = deskFrom(log);
  const start = applyEvents(createSession(log.settings, { cards, names: noNames }), log.events);
  const { host, wall } = createLocalSession(start, (events) => {
    kept = { ...kept, events: [...kept.events, ...events] };
    desk.setState({ isKept: keepLesson(device, kept) });
  });
  desk.setState({ isKept: readLesson(device, Date.now()) !== null });
  let context = await load();

  const ask = async (command: HostCommand): Promise<void> =>
    desk.setState({ isRefused: (await host.send(command)) !== null });
  const actions: HostActions = {
    move: (to) => {
      desk.setState({ isAdviceShown: false, isEnding: false });
      void ask({ kind: 'move', to });
    },
    showContext: () => void ask({ kind: 'showContext' }),
    count: (card, vote, tally) => void ask({ kind: 'count', card, vote, tally }),
    countBelief: (time, bands) => {
      desk.setState((before) => ({ bands: { ...before.bands, [time]: bands } }));
      void ask({ kind: 'countBelief', time, bands });
    },
    set: (changes) => desk.setState(changes),
    erase,
    print: () => window.print(),
    download: () => {
      const report = host.view.getState()?.report;
      if (report) downloadReport(report, context);
    },
  };

  const room = createRoom(
    place,
    around,
    [host.view, desk],
    (snapshot, told: HostContext) => {
      const views = { host: host.view.getState(), wall: wall.view.getState() };
      if (!views.host || !views.wall) throw new Error('a session inside the page always has a view');
      return oneScreenPage(
        snapshot,
        told,
        { host: views.host, wall: views.wall, desk: desk.getState() },
        actions,
      );
    },
    context,
  );
  const { leave } = followWords(room, around, async () => {
    context = await load();
    return context;
  });
  const endKeys = createLessonKeys({ view: host.view.getState, desk: desk.getState }, actions);
  const endTabs = followOtherTabs(device, () => (desk.getState().isKept ? kept : null), changed);
  const endPicture = joinWallPicture(place, wall.view, around.stores.settings);
  return () => {
    endTabs();
    endPicture();
    endKeys();
    leave();
    host.close();
  };
};
