import type { Socket } from 'socket.io';
import type { HostView, Person } from '../../domain/session/view.ts';
import type { FromPage, FromServer, SentHostView } from '../../live/protocol.ts';
import type { Seat } from '../session/seating.ts';

/** A page's connection, as this side of it sees it. */
export type PageSocket = Socket<FromPage, FromServer>;

const isSamePerson = (one: Person, other: Person | undefined): boolean =>
  one.id === other?.id && one.isPresent === other.isPresent;

const isSamePeople = (ones: readonly Person[], others: readonly Person[] | null): boolean =>
  ones.length === others?.length && ones.every((one, index) => isSamePerson(one, others[index]));

/** @returns what makes of each view of a host what is sent: a thousand names only go out when they have changed. */
export const createHostSender = (): ((view: HostView) => SentHostView) => {
  let sent: readonly Person[] | null = null;
  return (view) => {
    const isKnown = isSamePeople(view.people, sent);
    sent = view.people;
    return isKnown ? { ...view, people: null } : view;
  };
};

/** Tells a page that it is in its session no longer. */
export const endPage = (socket: PageSocket, reason: Parameters<Seat<never>['end']>[0]): void => {
  if (reason === 'live/failed') return void socket.emit('moving');
  socket.emit('over', reason);
  socket.disconnect(true);
};
