import type { ParticipantId } from '../../domain/session/event.ts';
import { hostView } from '../../domain/session/hostView.ts';
import { participantView } from '../../domain/session/participantView.ts';
import type { Session } from '../../domain/session/session.ts';
import type { HostView } from '../../domain/session/view.ts';
import { wallView } from '../../domain/session/wallView.ts';
import type { Seating } from './seating.ts';

/** Answers of a class come in by the hundred: host and wall see them together, in steps of this many milliseconds. */
const gatheringMs = 50;

/** So many pages are shown something at a time; in between, votes are heard. */
const atATime = 50;

/** Shows host and wall the session as it stands. */
export interface StaffShowing {
  /** What a host's page is shown now. */
  readonly hostView: () => HostView;
  readonly now: () => void;
  /** A little later, once for all who ask until then. */
  readonly soon: () => void;
  readonly stop: () => void;
}

/** @param presentElsewhere whose pages other processes serve. */
export const createStaffShowing = (
  { hosts, walls, people }: Seating,
  sessionNow: () => Session,
  presentElsewhere: () => Iterable<ParticipantId>,
): StaffShowing => {
  let gathering: NodeJS.Timeout | undefined;
  const viewNow = (): HostView => hostView(sessionNow(), new Set([...people.keys(), ...presentElsewhere()]));
  const showHosts = (): void => {
    const view = viewNow();
    for (const seat of hosts) seat.show(view);
  };
  const showWalls = (): void => {
    const view = wallView(sessionNow());
    for (const seat of walls) seat.show(view);
  };
  const stop = (): void => {
    clearTimeout(gathering);
    gathering = undefined;
  };
  const now = (): void => {
    stop();
    if (hosts.size > 0) showHosts();
    if (walls.size > 0) showWalls();
  };
  return {
    hostView: viewNow,
    now,
    soon: () => {
      gathering ??= setTimeout(now, gatheringMs);
    },
    stop,
  };
};

/** @returns what shows people the session as it stands, each their own view, some of them at a time. */
export const createPeopleShowing = (
  { people }: Seating,
  sessionNow: () => Session,
): ((ids: Iterable<ParticipantId>) => void) => {
  const waiting = new Set<ParticipantId>();
  let isShowing = false;
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
    showWaiting();
  };
  const showWaiting = (): void => {
    if (isShowing || waiting.size === 0) return;
    isShowing = true;
    setImmediate(showSome);
  };
  return (ids) => {
    for (const id of ids) waiting.add(id);
    showWaiting();
  };
};
