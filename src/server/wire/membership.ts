import type { ParticipantId } from '../../domain/session/event.ts';
import type { LiveSession } from '../session/holding.ts';
import type { Sessions } from '../session/sessions.ts';
import type { PageSocket } from './seats.ts';

/** Which session a page is in, and as what. */
export interface Membership {
  readonly live: LiveSession;
  readonly role: 'host' | 'wall' | 'participant';
  /** Null unless it is a participant's page. */
  readonly participant: ParticipantId | null;
  readonly leave: () => void;
}

/** The membership that one page has. */
export interface MembershipSlot {
  /** Null while it has none. */
  readonly now: () => Membership | null;
  /** Makes the page a member, in place of what it was. */
  readonly take: (membership: Membership | null) => void;
}

/** @returns the membership of a page that has none yet. */
export const createMembership = (socket: PageSocket, sessions: Sessions): MembershipSlot => {
  let membership: Membership | null = null;
  return {
    now: () => membership,
    take: (next) => {
      membership?.leave();
      if (membership && membership.live.code !== next?.live.code) sessions.peopleChanged(membership.live);
      // Who has gone while they were greeted must not keep a seat.
      if (next && !socket.connected) next.leave();
      membership = socket.connected ? next : null;
    },
  };
};
