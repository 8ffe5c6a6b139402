import type { HostCommand, ParticipantCommand, Refusal } from '../domain/session/command.ts';
import type { HostView, ParticipantView, WallView } from '../domain/session/view.ts';
import type { ConnectionRefusal, ConnectionStatus, Watched } from '../stores/session.ts';

/** Leaves out who asks: the authority knows whose connection it is. */
type Own<Each> = Each extends { readonly participant: unknown } ? Omit<Each, 'participant'> : never;

/** What a participant's page asks for. Joining is part of connecting. */
export type OwnCommand = Own<Exclude<ParticipantCommand, { kind: 'join' }>>;

/**
 * A page's way to its session. Over the network or inside the page, it is the same to whoever uses it.
 *
 * @typeParam View what the role of the page may see.
 * @typeParam Command what it may ask for.
 */
export interface Connection<View, Command> {
  /** What the authority last told; null while nothing is known. */
  readonly view: Watched<View | null>;
  readonly status: Watched<ConnectionStatus>;
  /**
   * Asks for something. While the connection is lost the command waits and is sent again.
   *
   * @returns null once it is kept for good, or why it is not obeyed. Never rejects.
   */
  readonly send: (command: Command) => Promise<Refusal | ConnectionRefusal | null>;
  /** Leaves the session for good; what was sent may still arrive. */
  readonly close: () => void;
}

export type HostConnection = Connection<HostView, HostCommand>;
export type WallConnection = Connection<WallView, never>;

/** What was said on this phone before its page was opened, was never acknowledged, and is said again. */
export interface Resent {
  readonly command: OwnCommand;
  /** What comes of it, as from `send`. */
  readonly outcome: ReturnType<ParticipantConnection['send']>;
}

export interface ParticipantConnection extends Connection<ParticipantView, OwnCommand> {
  /** In the order in which it was said. */
  readonly resent: readonly Resent[];
}
