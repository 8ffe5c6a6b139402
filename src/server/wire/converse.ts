import * as v from 'valibot';
import type { CreateAnswer } from '../../live/protocol.ts';
import { createMessage, joinMessage, keyMessage } from '../../live/protocol.ts';
import type { Sessions } from '../session/sessions.ts';
import { createAnswering, refused } from './answering.ts';
import { obeyPage } from './commanding.ts';
import { greetHost, greetParticipant, greetWall, type Reception } from './greet.ts';
import type { Limits } from './limits.ts';
import { createMembership, type MembershipSlot } from './membership.ts';
import { endPage, type PageSocket } from './seats.ts';

/** What a conversation needs beside the page. */
export interface Surroundings {
  readonly sessions: Sessions;
  readonly limits: Limits;
  /** Is told of a failure that no page can do anything about. */
  readonly complain: (fault: unknown) => void;
}

/** A page that belongs to no session after so many milliseconds is sent away. */
const strangerMs = 30_000;

const createFor = async (
  { sessions, limits, address }: Reception,
  wish: v.InferOutput<typeof createMessage>,
): Promise<CreateAnswer> => {
  if (!(await limits.mayCreate(address))) return refused('live/too-fast');
  const created = await sessions.create(wish);
  return typeof created === 'string' ? refused(created) : { kind: 'created', ...created };
};

/**
 * A page is one person's. Who connects ever anew can still come as ever somebody else: the limits slow that down, and
 * a host can lock the session.
 *
 * @returns whether the token is the first that the page has come with.
 */
const rememberToken = (): ((token: string) => boolean) => {
  let own: string | null = null;
  return (token) => {
    own ??= token;
    return own === token;
  };
};

/** Sends a page away that sends too much. */
const slowDown = (socket: PageSocket, address: string, limits: Limits): void => {
  socket.use(async (_, next) => {
    if (await limits.mayMessage(socket.id, address)) next();
    else endPage(socket, 'live/too-fast');
  });
};

/** Leads a page that goes, or says nothing of itself, out of its session. */
const watchGoing = (socket: PageSocket, membership: MembershipSlot): void => {
  const stranger = setTimeout(() => {
    if (!membership.now()) socket.disconnect(true);
  }, strangerMs);
  socket.on('disconnect', () => {
    clearTimeout(stranger);
    membership.take(null);
  });
};

/** Talks with one page until it goes: hears what it sends, and shows it what its role may see. */
export const converse = (
  socket: PageSocket,
  address: string,
  { sessions, limits, complain }: Surroundings,
): void => {
  const membership = createMembership(socket, sessions);
  const isOwnToken = rememberToken();
  const reception: Reception = { socket, address, sessions, limits, isOwnToken, take: membership.take };
  const answering = createAnswering(complain);
  slowDown(socket, address, limits);
  socket.on(
    'create',
    answering(createMessage, (wish) => createFor(reception, wish)),
  );
  socket.on(
    'host',
    answering(keyMessage, (message) => greetHost(reception, message)),
  );
  socket.on(
    'wall',
    answering(keyMessage, (message) => greetWall(reception, message)),
  );
  socket.on(
    'join',
    answering(joinMessage, (message) => greetParticipant(reception, message)),
  );
  socket.on(
    'command',
    answering(v.unknown(), (message) => obeyPage(socket, membership.now(), message, sessions)),
  );
  watchGoing(socket, membership);
};
