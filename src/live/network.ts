import * as v from 'valibot';
import type { SessionCode } from '../domain/session/code.ts';
import type { HostCommand } from '../domain/session/command.ts';
import { newer } from '../domain/session/session.ts';
import type { CommonView, HostView, ParticipantView, WallView } from '../domain/session/view.ts';
import {
  type ConnectionStatus,
  createStatusStore,
  createViewStore,
  type Watched,
} from '../stores/session.ts';
import type { KeyedAddress } from './address.ts';
import type {
  Connection,
  HostConnection,
  OwnCommand,
  ParticipantConnection,
  WallConnection,
} from './connection.ts';
import { type Keeping, keptIn, withCommand, withoutCommand } from './kept.ts';
import { askSocket, connect, type Line, type LineParts, openLine } from './line.ts';
import {
  type CreateMessage,
  createdAnswer,
  hostAnswer,
  joinedAnswer,
  protocolVersion,
  refusedAnswer,
  type SentHostView,
  type SentView,
  type WireRefusal,
  wallAnswer,
} from './protocol.ts';
import { createSending } from './sending.ts';

/** What a lesson over the network is to be. */
export type LiveLesson = Omit<CreateMessage, 'version'>;

/** Where the server is; left out, where the page is from. */
export interface Server {
  readonly url?: string;
}

/** After so many failed attempts at the very first connection, nobody is there. */
const mostFirstTries = 6;

const version = protocolVersion;

/** What the three kinds of pages differ in. */
interface Role<View, Command> {
  readonly greeting: LineParts['greeting'];
  /** @returns what the page shows now, or why it is not in the session. */
  readonly hear: (answer: unknown) => View | WireRefusal;
  readonly see: (sent: SentView) => View;
  /** Nothing is left of the session. */
  readonly forget?: () => void;
  /** What a page shows once a command of its own is kept, where that is not sent to it. */
  readonly withKept?: (view: View, command: Command) => View;
}

const refusalIn = (answer: unknown): WireRefusal => {
  const refused = v.safeParse(refusedAnswer, answer);
  return refused.success ? refused.output.code : 'live/other-version';
};

const connectAs = <View extends CommonView, Command extends object>(
  { url }: Server,
  role: Role<View, Command>,
): Connection<View, Command> => {
  const view = createViewStore<View>();
  const status = createStatusStore();
  const sending = createSending<Command>(() => line);
  let failures = 0;

  const show = (next: View): void => {
    view.setState(next, true);
    status.setState(next.moment.phase === 'ended' ? 'ended' : 'open', true);
  };
  const refuse = (code: ConnectionStatus): void => {
    status.setState(code, true);
    if (code === 'live/deleted' || code === 'live/unknown-code') role.forget?.();
  };
  const heard: LineParts['heard'] = (answer) => {
    const next = role.hear(answer);
    // A class whose network somebody guesses codes from comes in by turns, without pressing anything.
    if (next === 'live/failed' || next === 'live/too-many-tries') return 'again';
    if (typeof next === 'string') {
      refuse(next);
      return 'out';
    }
    show(next);
    queueMicrotask(sending.flush);
    return 'in';
  };
  const lost = (neverWas: boolean): void => {
    if (status.getState() === 'open') status.setState('lost', true);
    failures += neverWas ? 1 : 0;
    if (failures < mostFirstTries) return;
    line.close();
    status.setState('live/no-server', true);
  };
  const shown = (sent: SentView): void => show(role.see(sent));
  const line: Line = openLine({ url, greeting: role.greeting, heard, shown, over: refuse, lost });
  const send = async (command: Command): Promise<WireRefusal | null> => {
    const refusal = await sending.send(command);
    const now = view.getState();
    if (refusal === null && now && role.withKept) view.setState(role.withKept(now, command), true);
    return refusal;
  };
  return { view, status, send, close: line.close };
};

/**
 * Opens a session for a class.
 *
 * @returns the address to host it at, which nobody else knows; or why there is none.
 */
export const openSession = async (
  lesson: LiveLesson,
  { url }: Server = {},
): Promise<KeyedAddress | WireRefusal | 'live/no-server'> => {
  const socket = connect(url);
  const answer = await askSocket(socket, 'create', { version, ...lesson });
  socket.disconnect();
  if (answer === null) return 'live/no-server';
  const created = v.safeParse(createdAnswer, answer);
  return created.success ? { code: created.output.code, key: created.output.hostKey } : refusalIn(answer);
};

/** A host's connection over the network, with what only the network needs. */
export interface NetworkHost extends HostConnection {
  /** The address of the wall's page, which can be shown and not led with it; null until it is known. */
  readonly wall: Watched<KeyedAddress | null>;
  /** Ends the session and deletes all that is kept of it. */
  readonly delete: () => ReturnType<HostConnection['send']>;
}

/** Hosts a session over the network: it is the same after a reload, and on another device that has the key. */
export const hostSession = ({ code, key }: KeyedAddress, server: Server = {}): NetworkHost => {
  const wall = createViewStore<KeyedAddress>();
  let people: HostView['people'] = [];
  const see = (sent: SentHostView): HostView => {
    people = sent.people ?? people;
    return { ...sent, people };
  };
  const hear = (answer: unknown): HostView | WireRefusal => {
    const parsed = v.safeParse(hostAnswer, answer);
    if (!parsed.success) return refusalIn(answer);
    wall.setState({ code, key: parsed.output.wallKey }, true);
    return see(parsed.output.view);
  };
  const connection = connectAs<HostView, HostCommand | { readonly kind: 'delete' }>(server, {
    greeting: ['host', { version, code, key }],
    hear,
    see: (sent) => see(sent as SentHostView),
  });
  return { ...connection, wall, delete: () => connection.send({ kind: 'delete' }) };
};

/** Shows a session on the wall, over the network. */
export const showSession = ({ code, key }: KeyedAddress, server: Server = {}): WallConnection =>
  connectAs<WallView, never>(server, {
    greeting: ['wall', { version, code, key }],
    hear: (answer) => {
      const parsed = v.safeParse(wallAnswer, answer);
      return parsed.success ? parsed.output.view : refusalIn(answer);
    },
    see: (sent) => sent as WallView,
  });

/** The vote or belief as it is kept now; a vote on a card that has left the table is not shown any more. */
const withKept = (view: ParticipantView, command: OwnCommand): ParticipantView => {
  const { revision } = command;
  if (command.kind === 'believe') {
    const { time, belief } = command;
    const register = newer(view.beliefs[time], { value: belief, revision });
    return { ...view, beliefs: { ...view.beliefs, [time]: register } };
  }
  const { card, vote, placement } = command;
  if (card !== view.moment.card) return view;
  const register = newer(view.votes[vote], { value: placement, revision });
  return { ...view, votes: { ...view.votes, [vote]: register } };
};

/**
 * Takes part in a session over the network: under the same name each time, as long as the storage is kept. What was
 * said and not acknowledged is said again, also after the page was closed and opened.
 */
export const joinSession = (
  code: SessionCode,
  storage: Keeping,
  server: Server = {},
): ParticipantConnection => {
  const kept = keptIn(storage, code);
  const { token, unsent } = kept.read();
  const connection = connectAs<ParticipantView, OwnCommand>(server, {
    greeting: ['join', { version, code, token }],
    hear: (answer) => {
      const parsed = v.safeParse(joinedAnswer, answer);
      return parsed.success ? parsed.output.view : refusalIn(answer);
    },
    see: (sent) => sent as ParticipantView,
    forget: kept.forget,
    withKept,
  });
  const send: ParticipantConnection['send'] = async (command) => {
    kept.write(withCommand(kept.read().unsent, command));
    const refusal = await connection.send(command);
    kept.write(withoutCommand(kept.read().unsent, command));
    return refusal;
  };
  for (const command of unsent) void send(command);
  return { ...connection, send };
};
