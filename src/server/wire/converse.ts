import * as v from 'valibot';
import {
  type CommandAnswer,
  type CreateAnswer,
  createMessage,
  hostCommand,
  joinMessage,
  keyMessage,
  participantCommand,
  protocolVersion,
  type WireRefusal,
} from '../../live/protocol.ts';
import type { Sessions } from '../session/sessions.ts';
import { greetHost, greetParticipant, greetWall, type Place, type Reception, refused } from './greet.ts';
import type { Limits } from './limits.ts';
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

const done: CommandAnswer = { kind: 'done' };

/** Whether the message has the number of another protocol. */
const isOtherVersion = (message: unknown): boolean =>
  v.is(v.looseObject({ version: v.pipe(v.number(), v.notValue(protocolVersion)) }), message);

type Answer<Reply> = (reply: Reply | ReturnType<typeof refused>) => void;

const followCommand = async (
  socket: PageSocket,
  { live, role, participant, leave }: Place,
  message: unknown,
  sessions: Sessions,
): Promise<WireRefusal | null> => {
  if (role === 'participant') {
    const parsed = v.safeParse(participantCommand, message);
    if (!parsed.success || participant === null) return 'live/malformed';
    return live.follow({ ...parsed.output, participant });
  }
  const parsed = v.safeParse(hostCommand, message);
  if (!parsed.success || role !== 'host') return 'live/malformed';
  if (parsed.output.kind !== 'delete') return live.follow(parsed.output);
  // The page that asked is told with its answer, and only then sent away.
  leave();
  await sessions.delete(live.code);
  setImmediate(endPage, socket, 'live/deleted');
  return null;
};

/** Talks with one page until it goes: hears what it sends, and shows it what its role may see. */
export const converse = (
  socket: PageSocket,
  address: string,
  { sessions, limits, complain }: Surroundings,
): void => {
  let place: Place | null = null;
  const take = (next: Place | null): void => {
    place?.leave();
    if (place && place.live.code !== next?.live.code) sessions.peopleChanged(place.live);
    // Who has gone while they were greeted must not keep a seat.
    if (next && !socket.connected) next.leave();
    place = socket.connected ? next : null;
  };
  const reception: Reception = { socket, address, sessions, limits, take };

  const create = async (wish: v.InferOutput<typeof createMessage>): Promise<CreateAnswer> => {
    if (!(await limits.mayCreate(address))) return refused('live/too-fast');
    const created = await sessions.create(wish);
    return typeof created === 'string' ? refused(created) : { kind: 'created', ...created };
  };
  const command = async (message: unknown): Promise<CommandAnswer> => {
    if (!place) return refused('live/not-in-a-session');
    const refusal = await followCommand(socket, place, message, sessions);
    return refusal ? refused(refusal) : done;
  };

  /** Answers each message that the schema knows; nothing that a page sends brings the server down. */
  const answering =
    <Message, Reply>(
      schema: v.GenericSchema<unknown, Message>,
      handle: (message: Message) => Promise<Reply>,
    ) =>
    async (message: unknown, answer: Answer<Reply>): Promise<void> => {
      if (typeof answer !== 'function') return;
      const parsed = v.safeParse(schema, message);
      if (!parsed.success)
        return answer(refused(isOtherVersion(message) ? 'live/other-version' : 'live/malformed'));
      try {
        answer(await handle(parsed.output));
      } catch (fault) {
        complain(fault);
        answer(refused('live/failed'));
      }
    };

  socket.use(async (_, next) => {
    if (await limits.mayMessage(socket.id)) next();
    else endPage(socket, 'live/too-fast');
  });
  socket.on('create', answering(createMessage, create));
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
  socket.on('command', answering(v.unknown(), command));
  const stranger = setTimeout(() => {
    if (!place) socket.disconnect(true);
  }, strangerMs);
  socket.on('disconnect', () => {
    clearTimeout(stranger);
    take(null);
  });
};
