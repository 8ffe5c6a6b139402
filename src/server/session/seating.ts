import type { ParticipantId } from '../../domain/session/event.ts';
import type { HostView, ParticipantView, WallView } from '../../domain/session/view.ts';
import type { OverReason } from '../../live/protocol.ts';

/** Why a page is in an audience no longer; after `live/failed` it comes back by itself. */
export type EndReason = OverReason | 'live/failed';

/** A page in the session: what it is shown, and that it is over. */
export interface Seat<View> {
  readonly show: (view: View) => void;
  readonly end: (reason: EndReason) => void;
}

/** The pages of one session that this process serves, by their roles. */
export interface Seating {
  readonly hosts: Set<Seat<HostView>>;
  readonly walls: Set<Seat<WallView>>;
  /** Somebody may have several pages open. */
  readonly people: Map<ParticipantId, Set<Seat<ParticipantView>>>;
}

/** @returns a seating without a page. */
export const createSeating = (): Seating => ({ hosts: new Set(), walls: new Set(), people: new Map() });

/** @returns what takes the page away again. */
export const seatIn = <View>(seats: Set<Seat<View>>, seat: Seat<View>): (() => void) => {
  seats.add(seat);
  return () => void seats.delete(seat);
};

/** @returns what takes the page away again; with the last page of theirs somebody is no longer present. */
export const seatPerson = (
  { people }: Seating,
  id: ParticipantId,
  seat: Seat<ParticipantView>,
): (() => void) => {
  const own = people.get(id) ?? new Set();
  people.set(id, own.add(seat));
  return () => {
    own.delete(seat);
    if (own.size === 0 && people.get(id) === own) people.delete(id);
  };
};

/** @returns all pages, whatever their role. */
export const allSeats = ({ hosts, walls, people }: Seating): readonly Pick<Seat<never>, 'end'>[] => [
  ...hosts,
  ...walls,
  ...[...people.values()].flatMap((own) => [...own]),
];
