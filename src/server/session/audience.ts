import type { ParticipantId, SessionEvent } from '../../domain/session/event.ts';
import type { Session } from '../../domain/session/session.ts';
import type { HostView, ParticipantView, WallView } from '../../domain/session/view.ts';
import { allSeats, createSeating, type EndReason, type Seat, seatIn, seatPerson } from './seating.ts';
import { createPeopleShowing, createStaffShowing } from './showing.ts';

/** The pages of one session that this process serves. Each gets the view of its role, and nothing else. */
export interface Audience {
  /** Each of the three seats a page; what they return takes it away again. */
  readonly seatHost: (seat: Seat<HostView>) => () => void;
  readonly seatWall: (seat: Seat<WallView>) => () => void;
  readonly seatParticipant: (id: ParticipantId, seat: Seat<ParticipantView>) => () => void;
  /** What a host's page is shown now. */
  readonly hostView: () => HostView;
  /** Whom the pages of this process belong to. */
  readonly present: () => ReadonlySet<ParticipantId>;
  /** Shows what has changed: the lesson's course at once, numbers that grow together a little later. */
  readonly changed: (events: readonly SessionEvent[]) => void;
  /** Shows host and wall soon who is there. */
  readonly peopleChanged: () => void;
  /** How many pages there are. */
  readonly size: () => number;
  /** All pages are told that it is over, and leave; so is every page that is seated after that. */
  readonly end: (reason: EndReason) => void;
}

const isForAll = ({ kind }: SessionEvent): boolean => kind === 'moved' || kind === 'contextShown';

/** Whose own view an event changes, apart from those that change everybody's. */
const ownerOf = (event: SessionEvent): readonly ParticipantId[] =>
  event.kind === 'voted' || event.kind === 'believed' || event.kind === 'removed' ? [event.participant] : [];

/** Whether the page that asked knows it all from the answer, so that only others of the same person need a view. */
const isAnswered = ({ kind }: SessionEvent): boolean => kind === 'voted' || kind === 'believed';

/**
 * @param sessionNow gives the session as it stands.
 * @param presentElsewhere whose pages other processes serve.
 */
export const createAudience = (
  sessionNow: () => Session,
  presentElsewhere: () => Iterable<ParticipantId>,
): Audience => {
  const seating = createSeating();
  const { hosts, walls, people } = seating;
  const staff = createStaffShowing(seating, sessionNow, presentElsewhere);
  const showPeople = createPeopleShowing(seating, sessionNow);

  let over: EndReason | null = null;
  /** Who was on the way to a seat when the session ended would hear nothing ever after. */
  const unlessOver = (seat: Pick<Seat<never>, 'end'>, sit: () => () => void): (() => void) => {
    if (over === null) return sit();
    seat.end(over);
    return () => {};
  };
  const needsView = (event: SessionEvent, id: ParticipantId): boolean =>
    (people.get(id)?.size ?? 0) > (isAnswered(event) ? 1 : 0);
  const ownersIn = (events: readonly SessionEvent[]): readonly ParticipantId[] =>
    events.flatMap((event) => ownerOf(event).filter((id) => needsView(event, id)));
  return {
    seatHost: (seat) => unlessOver(seat, () => seatIn(hosts, seat)),
    seatWall: (seat) => unlessOver(seat, () => seatIn(walls, seat)),
    seatParticipant: (id, seat) => unlessOver(seat, () => seatPerson(seating, id, seat)),
    hostView: staff.hostView,
    present: () => new Set(people.keys()),
    changed: (events) => {
      const isAll = events.some(isForAll);
      showPeople(isAll ? people.keys() : ownersIn(events));
      if (isAll) staff.now();
      else staff.soon();
    },
    peopleChanged: staff.soon,
    size: () => allSeats(seating).length,
    end: (reason) => {
      over = reason;
      staff.stop();
      for (const seat of allSeats(seating)) seat.end(reason);
    },
  };
};
