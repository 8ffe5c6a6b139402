import { keyedIn } from '../../live/address.ts';
import type { WallConnection } from '../../live/connection.ts';
import { showSession } from '../../live/network.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import type { HostKit } from '../../page/host/hostKit.ts';
import { outPage } from '../../page/host/outPage.ts';
import { wallPage } from '../../page/wall/wallPage.ts';
import { createStatusStore, createViewStore, isInSession } from '../../stores/session.ts';
import type { Around, Leave } from '../around.ts';
import { followWords } from '../classroom/followWords.ts';
import { joiningTo } from './joiningTo.ts';
import { joinWallPicture } from './joinWallPicture.ts';
import { loadHostKit } from './loadLesson.ts';

/** What stands before the session in the address. */
const mark = '#wall=';

/** Where the address names no session nobody is asked for one. */
const nowhere: WallConnection = {
  view: createViewStore(),
  status: createStatusStore(),
  send: async () => null,
  close: () => {},
};

/** Opens the projector's page of the session that the address names. @returns what takes it away. */
export const openWall = async (mount: HTMLElement, around: Around): Promise<Leave> => {
  const load = () => loadHostKit(around.stores.words.getState().language);
  // Words first: where they cannot be fetched, no connection must stay behind.
  const first = await load();
  const named = keyedIn(location.hash, mark);
  const session = named === 'cut-short' ? null : named;
  const connection = session ? showSession(session) : nowhere;
  const { view, status } = connection;
  const joining = session && joiningTo(session.code);
  const ways = { retry: () => location.reload(), leave: () => around.navigation.goTo('classroom') };
  const room = createRoom(
    mount,
    around,
    [view, status],
    (snapshot, kit: HostKit) => {
      const now = view.getState();
      const is = status.getState();
      if (!session) return outPage(snapshot, kit, 'cut-short', ways);
      return now && isInSession(is) ? wallPage(now, is, joining, kit) : outPage(snapshot, kit, is, ways);
    },
    first,
  );
  const { leave } = followWords(room, around, load);
  const endPicture = joinWallPicture(mount, view, around.stores.settings);
  // The next lesson is sent to the window that shows the last one.
  const follow = (): void => {
    if (location.hash.startsWith(mark)) location.reload();
  };
  addEventListener('hashchange', follow);
  return () => {
    removeEventListener('hashchange', follow);
    endPicture();
    leave();
    connection.close();
  };
};
