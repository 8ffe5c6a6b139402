import type { ParticipantId } from '../../domain/session/event.ts';
import type { LiveSession } from '../session/holding.ts';
import type { Sessions } from '../session/sessions.ts';
import type { PageSocket } from './seats.ts';

/** Which session a page is in, and as what. */
export interface Place {
  readonly live: LiveSession;
  readonly role: 'host' | 'wall' | 'participant';
  /** Null unless it is a participant's page. */
  readonly participant: ParticipantId | null;
  readonly leave: () => void;
}

/** The place that one page has. */
export interface HeldPlace {
  /** Null while it has none. */
  readonly now: () => Place | null;
  /** Gives the page its place, in place of the one it had. */
  readonly take: (place: Place | null) => void;
}

/** @returns the place of a page that has none yet. */
export const holdPlace = (socket: PageSocket, sessions: Sessions): HeldPlace => {
  let place: Place | null = null;
  return {
    now: () => place,
    take: (next) => {
      place?.leave();
      if (place && place.live.code !== next?.live.code) sessions.peopleChanged(place.live);
      // Who has gone while they were greeted must not keep a seat.
      if (next && !socket.connected) next.leave();
      place = socket.connected ? next : null;
    },
  };
};
