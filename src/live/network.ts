import * as v from 'valibot';
import type { SessionCode } from '../domain/session/code.ts';
import type { HostCommand } from '../domain/session/command.ts';
import { newer } from '../domain/session/session.ts';
import type { HostView, ParticipantView, WallView } from '../domain/session/view.ts';
import { createViewStore, type Watched } from '../stores/session.ts';
import type { KeyedAddress } from './address.ts';
import { connectAs, refusalIn } from './connectAs.ts';
import type { HostConnection, OwnCommand, ParticipantConnection, WallConnection } from './connection.ts';
import { type Keeping, keptIn, withCommand, withoutCommand } from './kept.ts';
import { askSocket, connect, firstPatienceMs, untilConnected } from './line.ts';
import {
  type CreateMessage,
  createdAnswer,
  hostAnswer,
  joinedAnswer,
  protocolVersion,
  type SentHostView,
  type WireRefusal,
  wallAnswer,
} from './protocol.ts';

/** What a lesson over the network is to be. */
export type LiveLesson = Omit<CreateMessage, 'version'>;

/** Where the server is; left out, where the page is from. */
export interface Server {
  readonly url?: string;
}

const version = protocolVersion;

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
  const isThere = await untilConnected(socket, firstPatienceMs);
  const answer = isThere ? await askSocket(socket, 'create', { version, ...lesson }) : null;
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

/**
 * Hosts a session over the network: it is the same after a reload, and on another device that has the key.
 *
 * @returns the connection of the host's page; a wrong code or key, or no server, is told by its status.
 */
export const hostSession = ({ code, key }: KeyedAddress, { url }: Server = {}): NetworkHost => {
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
  const connection = connectAs<HostView, HostCommand | { readonly kind: 'delete' }>(url, {
    greeting: ['host', { version, code, key }],
    hear,
    see: (sent) => see(sent as SentHostView),
  });
  return { ...connection, wall, delete: () => connection.send({ kind: 'delete' }) };
};

/** @returns the connection of a wall over the network; a wrong code or key, or no server, is told by its status. */
export const showSession = ({ code, key }: KeyedAddress, { url }: Server = {}): WallConnection =>
  connectAs<WallView, never>(url, {
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
 *
 * @returns the connection of a participant's page; a closed or unknown session, or no server, is told by its status.
 */
export const joinSession = (
  code: SessionCode,
  storage: Keeping,
  { url }: Server = {},
): ParticipantConnection => {
  const kept = keptIn(storage, code);
  const { token, unsent } = kept.read();
  const connection = connectAs<ParticipantView, OwnCommand>(url, {
    greeting: ['join', { version, code, token }],
    hear: (answer) => {
      const parsed = v.safeParse(joinedAnswer, answer);
      return parsed.success ? parsed.output.view : refusalIn(answer);
    },
    see: (sent) => sent as ParticipantView,
    forget: kept.forget,
    answered: (command) => kept.write(withoutCommand(kept.read().unsent, command)),
    withKept,
  });
  const send: ParticipantConnection['send'] = (command) => {
    kept.write(withCommand(kept.read().unsent, command));
    return connection.send(command);
  };
  const resent = unsent.map((command) => ({ command, outcome: send(command) }));
  return { ...connection, send, resent };
};
