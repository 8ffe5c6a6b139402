import * as v from 'valibot';
import {
  type CommandAnswer,
  hostCommand,
  participantCommand,
  type WireRefusal,
} from '../../live/protocol.ts';
import type { Sessions } from '../session/sessions.ts';
import { refused } from './answering.ts';
import type { Place } from './place.ts';
import { endPage, type PageSocket } from './seats.ts';

type Followed = Promise<WireRefusal | null>;

const followParticipant = async ({ live, participant }: Place, message: unknown): Followed => {
  const parsed = v.safeParse(participantCommand, message);
  if (!parsed.success || participant === null) return 'live/malformed';
  return live.follow({ ...parsed.output, participant });
};

/** The page that asked is told with its answer, and only then sent away. */
const deleteSession = async (socket: PageSocket, { live, leave }: Place, sessions: Sessions): Followed => {
  leave();
  await sessions.delete(live.code);
  setImmediate(endPage, socket, 'live/deleted');
  return null;
};

const followHost = async (
  socket: PageSocket,
  place: Place,
  message: unknown,
  sessions: Sessions,
): Followed => {
  const parsed = v.safeParse(hostCommand, message);
  if (!parsed.success) return 'live/malformed';
  return parsed.output.kind === 'delete'
    ? deleteSession(socket, place, sessions)
    : place.live.follow(parsed.output);
};

const follow = async (socket: PageSocket, place: Place, message: unknown, sessions: Sessions): Followed => {
  if (place.role === 'host') return followHost(socket, place, message, sessions);
  // A wall leads nothing.
  return place.role === 'participant' ? followParticipant(place, message) : 'live/malformed';
};

/** Does what a page asks for, as far as its place allows it. @returns what the page is answered. */
export const followFrom = async (
  socket: PageSocket,
  place: Place | null,
  message: unknown,
  sessions: Sessions,
): Promise<CommandAnswer> => {
  if (!place) return refused('live/not-in-a-session');
  const refusal = await follow(socket, place, message, sessions);
  return refusal ? refused(refusal) : { kind: 'done' };
};
