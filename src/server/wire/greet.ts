import { parseCode } from '../../domain/session/code.ts';
import type { ParticipantId } from '../../domain/session/event.ts';
import { participantView } from '../../domain/session/participantView.ts';
import { participantOf } from '../../domain/session/session.ts';
import { wallView } from '../../domain/session/wallView.ts';
import type {
  HostAnswer,
  JoinAnswer,
  JoinMessage,
  KeyMessage,
  LiveRefusal,
  WallAnswer,
  WireRefusal,
} from '../../live/protocol.ts';
import { isKeyOf, participantOfToken, wallKeyOf } from '../keys.ts';
import type { LiveSession } from '../session/holding.ts';
import type { Sessions } from '../session/sessions.ts';
import { refused } from './answering.ts';
import type { Limits } from './limits.ts';
import type { Membership } from './membership.ts';
import { createHostSender, endPage, type PageSocket } from './seats.ts';

/** What greeting a page takes. */
export interface Reception {
  readonly socket: PageSocket;
  /** Where the page calls from; see `address.ts`. */
  readonly address: string;
  readonly sessions: Sessions;
  readonly limits: Limits;
  /** @returns whether the token is the one the page came with first: a page is one person's. */
  readonly isOwnToken: (token: string) => boolean;
  /** Makes the page a member, in place of what it was. */
  readonly take: (membership: Membership) => void;
}

/**
 * @param isKnown whether the page proves that it has been in the session before: that is no guess.
 * @param fault what is wrong where the session is there and the page does not prove to belong to it; null where it need not.
 */
const findFor = async (
  { sessions, limits, address }: Reception,
  written: string,
  isKnown: (live: LiveSession) => boolean,
  fault: LiveRefusal | null,
): Promise<LiveSession | LiveRefusal> => {
  const code = parseCode(written);
  const held = code && sessions.held(code);
  if (held && isKnown(held)) return held;
  if (!(await limits.mayLookUp(address))) return 'live/too-many-tries';
  const live = code && (await sessions.find(code));
  if (live && (!fault || isKnown(live))) return live;
  await limits.noteWrong(address);
  return live && fault ? fault : 'live/unknown-code';
};

/** Seats a host's page. @returns the whole state, or why there is none. */
export const greetHost = async (reception: Reception, { code, key }: KeyMessage): Promise<HostAnswer> => {
  const isHost = ({ stored }: LiveSession): boolean => isKeyOf(stored.hostKeyHash, key);
  const live = await findFor(reception, code, isHost, 'live/not-the-host');
  if (typeof live === 'string') return refused(live);
  const { socket, take, sessions } = reception;
  const toSend = createHostSender();
  const leave = live.audience.seatHost({
    show: (view) => socket.emit('view', toSend(view)),
    end: (reason) => endPage(socket, reason),
  });
  take({ live, role: 'host', participant: null, leave });
  sessions.peopleChanged(live);
  const view = toSend(live.audience.hostView());
  return { kind: 'host', wallKey: wallKeyOf(key), view };
};

/** Seats a wall's page. @returns the whole state, or why there is none. */
export const greetWall = async (reception: Reception, { code, key }: KeyMessage): Promise<WallAnswer> => {
  const isWall = ({ stored }: LiveSession): boolean => isKeyOf(stored.wallKeyHash, key);
  const live = await findFor(reception, code, isWall, 'live/not-the-host');
  if (typeof live === 'string') return refused(live);
  const { socket, take } = reception;
  const leave = live.audience.seatWall({
    show: (view) => socket.emit('view', view),
    end: (reason) => endPage(socket, reason),
  });
  take({ live, role: 'wall', participant: null, leave });
  return { kind: 'wall', view: wallView(live.session()) };
};

/** Lets somebody in, or in again. @returns who they are there, or why they are not let in. */
const letIn = async (
  reception: Reception,
  { code, token }: JoinMessage,
): Promise<{ readonly live: LiveSession; readonly participant: ParticipantId } | WireRefusal> => {
  if (!reception.isOwnToken(token)) return 'live/malformed';
  const idIn = (live: LiveSession): ParticipantId => participantOfToken(live.code, token);
  const isIn = (live: LiveSession): boolean => participantOf(live.session(), idIn(live)) !== undefined;
  const live = await findFor(reception, code, isIn, null);
  if (typeof live === 'string') return live;
  if (!isIn(live) && !(await reception.limits.mayJoin(live.code))) return 'live/too-many-tries';
  const participant = idIn(live);
  const refusal = await live.obey({ kind: 'join', participant });
  return refusal ?? { live, participant };
};

/** Lets a participant in, or in again, and seats the page. @returns the whole state, or why there is none. */
export const greetParticipant = async (reception: Reception, message: JoinMessage): Promise<JoinAnswer> => {
  const letInAs = await letIn(reception, message);
  if (typeof letInAs === 'string') return refused(letInAs);
  const { live, participant } = letInAs;
  const view = participantView(live.session(), participant);
  if (typeof view === 'string') return refused(view);
  const { socket, take, sessions } = reception;
  const leave = live.audience.seatParticipant(participant, {
    show: (next) => socket.emit('view', next),
    end: (reason) => endPage(socket, reason),
  });
  take({ live, role: 'participant', participant, leave });
  sessions.peopleChanged(live);
  return { kind: 'joined', view };
};
