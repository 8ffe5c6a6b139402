import { applyEvents } from '../domain/session/applyEvent.ts';
import { decide } from '../domain/session/decide.ts';
import type { SessionEvent } from '../domain/session/event.ts';
import { hostView } from '../domain/session/hostView.ts';
import type { Session } from '../domain/session/session.ts';
import type { HostView, WallView } from '../domain/session/view.ts';
import { wallView } from '../domain/session/wallView.ts';
import { createStatusStore, createViewStore } from '../stores/session.ts';
import type { HostConnection, WallConnection } from './connection.ts';

/** A session whose authority is the page itself: the host's and the wall's way to it. */
export interface LocalSession {
  readonly host: HostConnection;
  readonly wall: WallConnection;
}

const nobody: ReadonlySet<string> = new Set();

/**
 * Holds a session inside the page, by the same rules as the server does, without a network.
 *
 * @param start the session as it stands: new, or folded from what was kept.
 * @param keep is given what is to be kept for good, before anything of it is shown.
 * @returns the connections of host and wall, open from the first moment.
 */
export const createLocalSession = (
  start: Session,
  keep: (events: readonly SessionEvent[]) => void,
): LocalSession => {
  let session = start;
  let isClosed = false;
  const views = {
    host: createViewStore<HostView>(hostView(session, nobody)),
    wall: createViewStore<WallView>(wallView(session)),
  };
  const statusOf = ({ moment }: Session) => (moment.phase === 'ended' ? 'ended' : 'open');
  const status = createStatusStore(statusOf(session));

  const tell = (): void => {
    views.wall.setState(wallView(session), true);
    views.host.setState(hostView(session, nobody), true);
    status.setState(statusOf(session), true);
  };

  const send: HostConnection['send'] = async (command) => {
    if (isClosed) return 'session/closed';
    const decision = decide(session, command);
    if (typeof decision === 'string') return decision;
    if (decision.length === 0) return null;
    keep(decision);
    session = applyEvents(session, decision);
    tell();
    return null;
  };

  const close = (): void => {
    isClosed = true;
  };
  return {
    host: { view: views.host, status, send, close },
    wall: { view: views.wall, status, send: async () => null, close },
  };
};
