import type { SessionCode } from '../../domain/session/code.ts';
import type { ParticipantConnection } from '../../live/connection.ts';

/** The session that the page is in. */
export interface Attendance {
  /** Null where no code has been given. */
  readonly code: () => SessionCode | null;
  readonly connection: () => ParticipantConnection | null;
  /** Goes to the session with that code, or to none. */
  readonly goTo: (code: SessionCode | null) => void;
  /** Comes into the same session anew. */
  readonly enter: () => void;
}

/**
 * @param connect opens the way to a session.
 * @param changed is called whenever there is something else to show.
 */
export const createAttendance = (
  connect: (code: SessionCode) => ParticipantConnection,
  changed: () => void,
): Attendance => {
  let code: SessionCode | null = null;
  let connection: ParticipantConnection | null = null;
  let endings: readonly (() => void)[] = [];

  const leave = (): void => {
    for (const end of endings) end();
    connection?.close();
    endings = [];
    connection = null;
  };
  const enter = (): void => {
    leave();
    if (code !== null) {
      connection = connect(code);
      endings = [connection.view.subscribe(changed), connection.status.subscribe(changed)];
    }
    changed();
  };
  return {
    code: () => code,
    connection: () => connection,
    goTo: (next) => {
      code = next;
      enter();
    },
    enter,
  };
};
