import type { HostCommand } from '../../domain/session/command.ts';
import { formatKeyed, type KeyedAddress } from '../../live/address.ts';
import { hostSession } from '../../live/network.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import type { HostContext } from '../../page/host/hostContext.ts';
import { createLessonKeys } from '../../page/host/lessonKeys.ts';
import type { LiveActions } from '../../page/host/liveActions.ts';
import { livePage } from '../../page/host/livePage.ts';
import { outPage } from '../../page/host/outPage.ts';
import { createHostDeskStore } from '../../stores/hostDesk.ts';
import type { ConnectionStatus } from '../../stores/session.ts';
import { addressInGame, pageOf } from '../addressInGame.ts';
import type { Around, Leave } from '../around.ts';
import { followWords } from '../classroom/followWords.ts';
import { joiningTo } from './joiningTo.ts';
import { downloadReport } from './reportFile.ts';

/** What a live session is opened with. */
export interface LiveOpening {
  readonly place: HTMLElement;
  readonly around: Around;
  readonly load: () => Promise<HostContext>;
  readonly session: KeyedAddress;
  /** Opens it anew. */
  readonly retry: () => void;
  /** Hosts it no longer. */
  readonly forget: () => void;
}

/** Opens the page of whoever hosts a live session. @returns what takes it away; the session goes on. */
export const openLive = async ({
  place,
  around,
  load,
  session,
  retry,
  forget,
}: LiveOpening): Promise<Leave> => {
  // Words first: where they cannot be fetched, no connection must stay behind.
  let context = await load();
  const connection = hostSession(session);
  const { view, status, wall } = connection;
  const desk = createHostDeskStore();
  const joining = joiningTo(session.code);

  /** The address of a page of this lesson, in the language that is set. */
  const addressTo = (screen: 'host' | 'wall', keyed: KeyedAddress): string => {
    const address = addressInGame(pageOf(around.stores.words.getState().language));
    address.hash = `${screen}=${formatKeyed(keyed)}`;
    return address.href;
  };
  const ask = async (command: HostCommand): Promise<void> =>
    desk.setState({ isRefused: (await connection.send(command)) !== null });
  let isErasing = false;
  /** Word that all is deleted may come before the answer to who asked for it. */
  const gone = (): void => {
    if (!isErasing) return;
    isErasing = false;
    forget();
  };
  const actions: LiveActions = {
    move: (to) => {
      desk.setState({ isEnding: false });
      void ask({ kind: 'move', to });
    },
    showContext: () => void ask({ kind: 'showContext' }),
    count: () => {},
    countBelief: () => {},
    set: (changes) => desk.setState(changes),
    erase: () => {
      isErasing = true;
      void connection.delete().then((refusal) => {
        if (refusal === null) gone();
        else if (status.getState() !== 'live/deleted') desk.setState({ isRefused: true });
      });
    },
    print: () => window.print(),
    download: () => {
      const report = view.getState()?.report;
      if (report) downloadReport(report, context);
    },
    lock: (isLocked) => void ask({ kind: isLocked ? 'lock' : 'unlock' }),
    remove: (participant) => void ask({ kind: 'remove', participant }),
    copyRecovery: () => around.actions.copy('', addressTo('host', session)),
  };

  /** Where nobody answers just now the lesson may still be there. */
  const leaveFrom = (is: ConnectionStatus): void => {
    if (is === 'live/deleted' || is === 'live/unknown-code' || is === 'live/not-the-host') forget();
    else around.navigation.goTo('classroom');
  };

  const room = createRoom(
    place,
    around,
    [view, status, wall, desk],
    (snapshot, told: HostContext) => {
      const now = view.getState();
      const is = status.getState();
      if (!now || (is !== 'open' && is !== 'lost' && is !== 'ended'))
        return outPage(snapshot, told, is, { retry, leave: () => leaveFrom(is) });
      const toWall = wall.getState();
      return livePage(
        snapshot,
        told,
        {
          view: now,
          status: is,
          desk: desk.getState(),
          joining,
          wall: toWall && addressTo('wall', toWall),
          recovery: addressTo('host', session),
        },
        actions,
      );
    },
    context,
  );
  const { leave } = followWords(room, around, async () => {
    context = await load();
    return context;
  });
  const endStatus = status.subscribe((is) => is === 'live/deleted' && gone());
  const endKeys = createLessonKeys({ view: view.getState, desk: desk.getState }, actions);
  return () => {
    endStatus();
    endKeys();
    leave();
    connection.close();
  };
};
