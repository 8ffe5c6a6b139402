import type { ParticipantId, SessionEvent } from '../../domain/session/event.ts';
import { hostView } from '../../domain/session/hostView.ts';
import { participantView } from '../../domain/session/participantView.ts';
import type { Session } from '../../domain/session/session.ts';
import type { HostView, ParticipantView, WallView } from '../../domain/session/view.ts';
import { wallView } from '../../domain/session/wallView.ts';
import type { OverReason } from '../../live/protocol.ts';

/** Why a page is in a room no longer; after `live/failed` it comes back by itself. */
export type EndReason = OverReason | 'live/failed';

/** A page in the session: what it is shown, and that it is over. */
export interface Seat<View> {
  readonly show: (view: View) => void;
  readonly end: (reason: EndReason) => void;
}

/** The pages of one session that this process serves. Each gets the view of its role, and nothing else. */
export interface Room {
  /** Each of the three seats a page; what they return takes it away again. */
  readonly seatHost: (seat: Seat<HostView>) => () => void;
  readonly seatWall: (seat: Seat<WallView>) => () => void;
  readonly seatParticipant: (id: ParticipantId, seat: Seat<ParticipantView>) => () => void;
  /** Whom the pages of this process belong to. */
  readonly present: () => ReadonlySet<ParticipantId>;
  /** Shows what has changed: the lesson's course at once, numbers that grow together a little later. */
  readonly changed: (events: readonly SessionEvent[]) => void;
  /** Shows host and wall soon who is there. */
  readonly peopleChanged: () => void;
  /** How many pages there are. */
  readonly size: () => number;
  /** All pages are told that it is over, and leave. */
  readonly end: (reason: EndReason) => void;
}

/** Answers of a class come in by the hundred: host and wall see them together, in steps of this many milliseconds. */
const gatheringMs = 50;

/** So many pages are shown something at a time; in between, votes are heard. */
const atATime = 50;

type Seats = Map<ParticipantId, Set<Seat<ParticipantView>>>;

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
export const createRoom = (
  sessionNow: () => Session,
  presentElsewhere: () => Iterable<ParticipantId>,
): Room => {
  const hosts = new Set<Seat<HostView>>();
  const walls = new Set<Seat<WallView>>();
  const people: Seats = new Map();
  const waiting = new Set<ParticipantId>();
  let gathering: NodeJS.Timeout | undefined;
  let isShowing = false;

  const showStaff = (): void => {
    clearTimeout(gathering);
    gathering = undefined;
    const session = sessionNow();
    if (hosts.size > 0) {
      const view = hostView(session, new Set([...people.keys(), ...presentElsewhere()]));
      for (const seat of hosts) seat.show(view);
    }
    if (walls.size === 0) return;
    const view = wallView(session);
    for (const seat of walls) seat.show(view);
  };
  const gather = (): void => {
    gathering ??= setTimeout(showStaff, gatheringMs);
  };

  const showPerson = (id: ParticipantId): void => {
    const view = participantView(sessionNow(), id);
    for (const seat of people.get(id) ?? [])
      if (typeof view !== 'string') seat.show(view);
      else if (view === 'session/removed') seat.end(view);
  };
  const showSome = (): void => {
    isShowing = false;
    for (const id of [...waiting].slice(0, atATime)) {
      waiting.delete(id);
      showPerson(id);
    }
    if (waiting.size > 0) showWaiting();
  };
  const showWaiting = (): void => {
    if (isShowing) return;
    isShowing = true;
    setImmediate(showSome);
  };

  const needsView = (event: SessionEvent, id: ParticipantId): boolean =>
    (people.get(id)?.size ?? 0) > (isAnswered(event) ? 1 : 0);
  const changed = (events: readonly SessionEvent[]): void => {
    const isAll = events.some(isForAll);
    const owners = events.flatMap((event) => ownerOf(event).filter((id) => needsView(event, id)));
    for (const id of isAll ? people.keys() : owners) waiting.add(id);
    if (waiting.size > 0) showWaiting();
    if (isAll) showStaff();
    else gather();
  };

  const seatIn = <View>(seats: Set<Seat<View>>, seat: Seat<View>): (() => void) => {
    seats.add(seat);
    return () => void seats.delete(seat);
  };
  const seatParticipant = (id: ParticipantId, seat: Seat<ParticipantView>): (() => void) => {
    const own = people.get(id) ?? new Set();
    people.set(id, own.add(seat));
    return () => {
      own.delete(seat);
      if (own.size === 0 && people.get(id) === own) people.delete(id);
    };
  };

  const allSeats = (): readonly Pick<Seat<never>, 'end'>[] => [
    ...hosts,
    ...walls,
    ...[...people.values()].flatMap((own) => [...own]),
  ];
  return {
    seatHost: (seat) => seatIn(hosts, seat),
    seatWall: (seat) => seatIn(walls, seat),
    seatParticipant,
    present: () => new Set(people.keys()),
    changed,
    peopleChanged: gather,
    size: () => allSeats().length,
    end: (reason) => {
      clearTimeout(gathering);
      for (const seat of allSeats()) seat.end(reason);
    },
  };
};
