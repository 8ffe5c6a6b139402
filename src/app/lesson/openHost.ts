import type { KeyedAddress } from '../../live/address.ts';
import type { HostKit } from '../../page/host/hostKit.ts';
import { notify } from '../../stores/notices.ts';
import type { Around, Leave } from '../around.ts';
import { textUnder } from '../keeping/kept.ts';
import { eraseLesson, keepLesson, type LessonLog, lessonKey, readLesson } from '../keeping/keptLesson.ts';
import { followOtherTabs } from './followOtherTabs.ts';
import { createTurns } from './inTurn.ts';
import { forgetHosting, hostingKey, readHosting } from './keptHosting.ts';
import { tellLessonKept, untellLessonKept } from './keptNotice.ts';
import { loadHostKit, loadLessonCards } from './loadLesson.ts';
import { openOneScreen } from './openOneScreen.ts';
import { openStart } from './openStart.ts';
import { clearAddress, isSameSession, sessionInAddress, takeOver } from './recovery.ts';

/** The teacher's page, on which lessons and the ways to begin one follow each other. */
interface HostPage {
  readonly mount: HTMLElement;
  readonly around: Around;
  readonly load: () => Promise<HostKit>;
  /** Leaves what is there for what comes next. */
  readonly turnTo: (open: () => Promise<Leave>) => void;
}

/** @returns all that the device keeps of lessons, as text. */
const keptBy = (device: Storage | null): string =>
  JSON.stringify([textUnder(device, lessonKey), textUnder(device, hostingKey)]);

/** The lesson on this screen that the device keeps, else the way to begin one. */
const openKept = (page: HostPage): Promise<Leave> =>
  openLog(page, readLesson(page.around.storages.device, Date.now()));

const openLog = async (page: HostPage, log: LessonLog | null): Promise<Leave> => {
  const { mount, around, load } = page;
  const seen = keptBy(around.storages.device);
  const cards = log && (await loadLessonCards(log.settings.edition, log.settings.claims));
  if (log && cards)
    return openOneScreen({
      ...{ mount, around, load, log, cards },
      erase: () => erase(page),
      changed: () => page.turnTo(() => openKept(page)),
    });
  return openBeginning(page, seen);
};

/** The way to begin a lesson, as long as no other tab begins one. */
const openBeginning = async (page: HostPage, seen: string): Promise<Leave> => {
  const { mount, around } = page;
  const { device } = around.storages;
  const turned = (): boolean => {
    const isOther = keptBy(device) !== seen;
    if (isOther) page.turnTo(() => openFirst(page));
    return isOther;
  };
  const leave = await openStart(mount, around, {
    turned,
    begun: (log) => begin(page, log),
    hosted: (session) => page.turnTo(() => openOffered(page, session, readHosting(device))),
  });
  const endTabs = followOtherTabs([lessonKey, hostingKey], turned);
  return () => {
    endTabs();
    leave();
  };
};

const begin = (page: HostPage, log: LessonLog): void => {
  keepLesson(page.around.storages.device, log);
  page.turnTo(() => openLog(page, log));
};

const erase = (page: HostPage): void => {
  eraseLesson(page.around.storages.device);
  page.turnTo(() => openLog(page, null));
};

const openHosted = async (page: HostPage, session: KeyedAddress): Promise<Leave> => {
  const { mount, around, load } = page;
  const { openLive } = await import('./openLive.ts');
  const retry = (): void => page.turnTo(() => openHosted(page, session));
  const forget = (): void => {
    forgetHosting(around.storages.device);
    page.turnTo(() => openKept(page));
  };
  return openLive({ mount, around, load, session, retry, forget });
};

const changeTo = (page: HostPage, session: KeyedAddress): Promise<Leave> => {
  takeOver(page.around.storages.device, session);
  return openHosted(page, session);
};

/** Where the device leads another lesson that is still there, the teacher says which it is to be. */
const openOffered = async (
  page: HostPage,
  offered: KeyedAddress,
  kept: KeyedAddress | null,
): Promise<Leave> => {
  if (!kept || isSameSession(kept, offered)) return changeTo(page, offered);
  const [{ isGone }, { openRecovery }] = await Promise.all([
    import('./isGone.ts'),
    import('./openRecovery.ts'),
  ]);
  if (await isGone(kept)) return changeTo(page, offered);
  const stay = (): Promise<Leave> => {
    clearAddress();
    return openHosted(page, kept);
  };
  return openRecovery(
    page,
    { offered, kept },
    {
      stay: () => page.turnTo(stay),
      change: () => page.turnTo(() => changeTo(page, offered)),
    },
  );
};

const openFirst = async (page: HostPage): Promise<Leave> => {
  const offered = sessionInAddress();
  const kept = readHosting(page.around.storages.device);
  if (offered === 'cut-short') return (await import('./openCutShort.ts')).openCutShort(page);
  if (offered) return openOffered(page, offered, kept);
  return kept ? openHosted(page, kept) : openKept(page);
};

/** Opens the teacher's page: the lesson that is kept on this device, or the way to begin one. @returns what closes it. */
export const openHost = async (mount: HTMLElement, around: Around): Promise<Leave> => {
  const { words, notices } = around.stores;
  const turns = createTurns();
  const page: HostPage = {
    mount,
    around,
    load: () => loadHostKit(words.getState().language),
    turnTo: (open) => void turns.show(open).catch(() => notify(notices, 'notice.loadFailed')),
  };
  /** A recovery link may be opened where the page stands already. */
  const follow = (): void => {
    if (sessionInAddress()) page.turnTo(() => openFirst(page));
  };
  const leave = (): void => {
    removeEventListener('hashchange', follow);
    turns.leave();
  };
  addEventListener('hashchange', follow);
  untellLessonKept(around);
  try {
    await turns.show(() => openFirst(page));
  } catch (fault) {
    // Nobody is given what closes a page that did not open: it would go on following the address, unseen.
    leave();
    throw fault;
  }
  return () => {
    leave();
    tellLessonKept(around);
  };
};
