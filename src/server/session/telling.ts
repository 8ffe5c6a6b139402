import { randomBytes } from 'node:crypto';
import type { SessionCode } from '../../domain/session/code.ts';
import type { ParticipantId } from '../../domain/session/event.ts';
import { createGatherer } from './gather.ts';
import type { Neighbours } from './neighbours.ts';

/** What many do within so many milliseconds is told to other processes once. */
const tellingMs = { added: 15, present: 300 } as const;

/** Tells the other processes of the same server what happens here. */
export interface Telling {
  /** There is more in the session's log. */
  readonly added: (code: SessionCode) => void;
  /** Somebody's page has come or gone. */
  readonly present: (code: SessionCode) => void;
  /** The session is held here now: who has pages elsewhere? */
  readonly who: (code: SessionCode) => void;
  readonly deleted: (code: SessionCode) => void;
  readonly stop: () => void;
}

/** @param presentIn gives whose pages of a session this process serves. */
export const createTelling = (
  { tell }: Neighbours,
  presentIn: (code: SessionCode) => Iterable<ParticipantId>,
): Telling => {
  const self = randomBytes(6).toString('base64url');
  const added = createGatherer<SessionCode>(tellingMs.added, (code) => tell({ kind: 'added', code }));
  const present = createGatherer<SessionCode>(tellingMs.present, (code) =>
    tell({ kind: 'present', code, process: self, people: [...presentIn(code)] }),
  );
  return {
    added: added.ask,
    present: present.ask,
    who: (code) => tell({ kind: 'who', code }),
    deleted: (code) => tell({ kind: 'deleted', code }),
    stop: () => {
      added.stop();
      present.stop();
    },
  };
};
