import type { HostView } from '../../domain/session/view.ts';
import type { HostDesk } from '../../stores/hostDesk.ts';
import type { ConnectionStatus } from '../../stores/session.ts';
import type { Joining } from '../lesson/joinCard.ts';

/** A live session as its host sees it. */
export interface LiveSight {
  readonly view: HostView;
  readonly status: ConnectionStatus;
  readonly desk: HostDesk;
  readonly joining: Joining;
  /** The address of the wall's page; null until it is known. */
  readonly wall: string | null;
  /** Leads back to the lesson on another device. */
  readonly recovery: string;
}
