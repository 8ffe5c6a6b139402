import type { KeyedAddress } from '../../live/address.ts';
import { hostSession, type NetworkHost } from '../../live/network.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import type { HostKit } from '../../page/host/hostKit.ts';
import { createLessonKeys } from '../../page/host/lessonKeys.ts';
import type { LiveActions } from '../../page/host/liveActions.ts';
import { livePage } from '../../page/host/livePage.ts';
import type { LiveSight } from '../../page/host/liveSight.ts';
import { outPage } from '../../page/host/outPage.ts';
import type { Joining } from '../../page/lesson/joinCard.ts';
import { createHostDeskStore, type HostDeskStore } from '../../stores/hostDesk.ts';
import { type ConnectionStatus, isInSession } from '../../stores/session.ts';
import type { Around, Leave } from '../around.ts';
import { followWords } from '../classroom/followWords.ts';
import { type RememberedWords, rememberWords } from '../classroom/rememberWords.ts';
import { createErasing } from './createErasing.ts';
import { isOut } from './isGone.ts';
import { joiningTo } from './joiningTo.ts';
import { createAsking, createLessonActions } from './lessonActions.ts';
import { lessonAddress } from './lessonAddress.ts';
import { watchRush } from './watchRush.ts';

/** What a live session is opened with. */
export interface LiveOpening {
  readonly mount: HTMLElement;
  readonly around: Around;
  readonly load: () => Promise<HostKit>;
  readonly session: KeyedAddress;
  /** Opens it anew. */
  readonly retry: () => void;
  /** Hosts it no longer. */
  readonly forget: () => void;
}

/** A live session that is hosted on this page. */
interface Hosted extends LiveOpening {
  readonly connection: NetworkHost;
  readonly desk: HostDeskStore;
  readonly joining: Joining;
  readonly words: RememberedWords<HostKit>;
}

const createLiveActions = (hosted: Hosted, erase: () => void): LiveActions => {
  const { around, session, connection, desk, words } = hosted;
  const { view, send } = connection;
  const ask = createAsking({ send, desk });
  return {
    ...createLessonActions({ send, view, desk, kit: words.now }),
    // Who has a device votes on it.
    count: () => {},
    countBelief: () => {},
    erase,
    lock: (isLocked) => void ask({ kind: isLocked ? 'lock' : 'unlock' }),
    remove: (participant) => void ask({ kind: 'remove', participant }),
    removeFrom: (participant) => {
      desk.setState({ rush: null });
      void ask({ kind: 'lock' }).then(() => ask({ kind: 'removeFrom', participant }));
    },
    copyRecovery: () => around.actions.copy('', lessonAddress(around, 'host', session)),
  };
};

/** @returns the session as its host sees it now; null where there is none to see. */
const sightOf = ({ around, session, connection, desk, joining }: Hosted): LiveSight | null => {
  const view = connection.view.getState();
  const status = connection.status.getState();
  const wall = connection.wall.getState();
  if (!view || !isInSession(status)) return null;
  return {
    view,
    status,
    desk: desk.getState(),
    joining,
    wall: wall && lessonAddress(around, 'wall', wall),
    recovery: lessonAddress(around, 'host', session),
  };
};

/** Where nobody answers just now the lesson may still be there. */
const leaveFrom = (status: ConnectionStatus, { around, forget }: Hosted): void => {
  if (isOut(status)) forget();
  else around.navigation.goTo('classroom');
};

const drawHosted = (hosted: Hosted, actions: LiveActions): ReturnType<typeof createRoom<HostKit>> => {
  const { mount, around, retry, connection, desk, words } = hosted;
  const { view, status, wall } = connection;
  return createRoom(
    mount,
    around,
    [view, status, wall, desk],
    (snapshot, kit: HostKit) => {
      const sight = sightOf(hosted);
      const is = status.getState();
      if (sight) return livePage(snapshot, kit, sight, actions);
      return outPage(snapshot, kit, is, {
        retry: () => (is === 'live/other-version' ? location.reload() : retry()),
        leave: () => leaveFrom(is, hosted),
      });
    },
    words.now(),
  );
};

/** Opens the page of whoever hosts a live session. @returns what takes it away; the session goes on. */
export const openLive = async (opening: LiveOpening): Promise<Leave> => {
  // Words first: where they cannot be fetched, no connection must stay behind.
  const words = await rememberWords(opening.load);
  const connection = hostSession(opening.session);
  const desk = createHostDeskStore();
  const joining = joiningTo(opening.session.code);
  const hosted: Hosted = { ...opening, connection, desk, joining, words };
  const erasing = createErasing(hosted);
  const actions = createLiveActions(hosted, erasing.erase);
  // What was copied elsewhere is not told of here.
  opening.around.stores.draft.setState({ shared: 'no' });
  const { leave } = followWords(drawHosted(hosted, actions), opening.around, words.load);
  const endKeys = createLessonKeys({ view: connection.view.getState, desk: desk.getState }, actions);
  const endRush = watchRush(connection.view, desk);
  return () => {
    endRush();
    erasing.end();
    endKeys();
    leave();
    connection.close();
  };
};
