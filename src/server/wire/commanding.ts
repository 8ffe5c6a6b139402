import * as v from 'valibot';
import {
  type CommandAnswer,
  hostCommand,
  participantCommand,
  type WireRefusal,
} from '../../live/protocol.ts';
import type { Sessions } from '../session/sessions.ts';
import { refused } from './answering.ts';
import type { Membership } from './membership.ts';
import { endPage, type PageSocket } from './seats.ts';

type Obeyed = Promise<WireRefusal | null>;

const obeyParticipant = async ({ live, participant }: Membership, message: unknown): Obeyed => {
  const parsed = v.safeParse(participantCommand, message);
  if (!parsed.success || participant === null) return 'live/malformed';
  return live.obey({ ...parsed.output, participant });
};

/** The page that asked is told with its answer, and only then sent away. */
const deleteSession = async (socket: PageSocket, { live, leave }: Membership, sessions: Sessions): Obeyed => {
  leave();
  await sessions.delete(live.code);
  setImmediate(endPage, socket, 'live/deleted');
  return null;
};

const obeyHost = async (
  socket: PageSocket,
  membership: Membership,
  message: unknown,
  sessions: Sessions,
): Obeyed => {
  const parsed = v.safeParse(hostCommand, message);
  if (!parsed.success) return 'live/malformed';
  return parsed.output.kind === 'delete'
    ? deleteSession(socket, membership, sessions)
    : membership.live.obey(parsed.output);
};

const obey = async (
  socket: PageSocket,
  membership: Membership,
  message: unknown,
  sessions: Sessions,
): Obeyed => {
  if (membership.role === 'host') return obeyHost(socket, membership, message, sessions);
  // A wall leads nothing.
  return membership.role === 'participant' ? obeyParticipant(membership, message) : 'live/malformed';
};

/** Does what a page asks for, as far as its membership allows it. @returns what the page is answered. */
export const obeyPage = async (
  socket: PageSocket,
  membership: Membership | null,
  message: unknown,
  sessions: Sessions,
): Promise<CommandAnswer> => {
  if (!membership) return refused('live/not-in-a-session');
  const refusal = await obey(socket, membership, message, sessions);
  return refusal ? refused(refusal) : { kind: 'done' };
};
