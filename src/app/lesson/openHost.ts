import { type KeyedAddress, parseKeyed } from '../../live/address.ts';
import { notify } from '../../stores/notices.ts';
import type { Around, Leave } from '../around.ts';
import { eraseLesson, keepLesson, type LessonLog, readLesson } from '../keeping/keptLesson.ts';
import { forgetHosting, keepHosting, readHosting } from './keptHosting.ts';
import { loadHostContext, loadLessonCards } from './loadLesson.ts';
import { openOneScreen } from './openOneScreen.ts';
import { openStart } from './openStart.ts';

/** The session that the address leads to, as on another device; it is kept here and taken out of the address. */
const takeRecovery = (device: Storage | null): KeyedAddress | null => {
  const session = parseKeyed(location.hash.replace(/^[^=]*=?/, ''));
  if (session && keepHosting(device, session)) history.replaceState(history.state, '', '#host');
  return session;
};

/** Opens the teacher's page: the lesson that is kept on this device, or the way to begin one. */
export const openHost = async (place: HTMLElement, around: Around): Promise<Leave> => {
  const { device } = around.storages;
  const load = () => loadHostContext(around.stores.words.getState().language);
  let leave: Leave = () => {};
  let isLeft = false;
  const told = (opening: Promise<void>): void =>
    void opening.catch(() => notify(around.stores.notices, 'notice.loadFailed'));

  const show = async (log: LessonLog | null): Promise<void> => {
    const cards = log && (await loadLessonCards(log.settings.edition, log.settings.claims));
    const opened =
      log && cards
        ? await openOneScreen({
            ...{ place, around, load, log, cards },
            erase: () => begin(null),
            changed: showKept,
          })
        : await openStart(place, around, { begun: begin, hosted });
    if (isLeft) opened();
    else leave = opened;
  };
  const showKept = (): void => {
    leave();
    told(show(readLesson(device, Date.now())));
  };
  const begin = (log: LessonLog | null): void => {
    if (log) keepLesson(device, log);
    else eraseLesson(device);
    leave();
    told(show(log));
  };
  const hosted = (session: KeyedAddress): void => {
    leave();
    told(showLive(session));
  };
  const showLive = async (session: KeyedAddress): Promise<void> => {
    const { openLive } = await import('./openLive.ts');
    const forget = (): void => {
      forgetHosting(device);
      showKept();
    };
    const retry = (): void => {
      leave();
      told(showLive(session));
    };
    const opened = await openLive({ place, around, load, session, retry, forget });
    if (isLeft) opened();
    else leave = opened;
  };

  const session = takeRecovery(device) ?? readHosting(device);
  await (session ? showLive(session) : show(readLesson(device, Date.now())));
  return () => {
    isLeft = true;
    leave();
  };
};
