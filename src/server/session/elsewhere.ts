import type { SessionCode } from '../../domain/session/code.ts';
import type { ParticipantId } from '../../domain/session/event.ts';

/** So long, in milliseconds, a process that says nothing more is believed to serve its pages. */
export const believedMs = 25_000;

interface Said {
  readonly people: readonly ParticipantId[];
  readonly atMs: number;
}

/** What is known of the pages that other processes serve. */
export interface Elsewhere {
  readonly note: (code: SessionCode, process: string, people: readonly ParticipantId[]) => void;
  readonly peopleIn: (code: SessionCode) => readonly ParticipantId[];
  readonly forget: (code: SessionCode) => void;
}

/**
 * @param nowMs gives the time in milliseconds.
 * @returns what is known of other processes: nothing yet.
 */
export const createElsewhere = (nowMs: () => number): Elsewhere => {
  const said = new Map<SessionCode, Map<string, Said>>();
  return {
    note: (code, process, people) => {
      const ofCode = said.get(code) ?? new Map<string, Said>();
      said.set(code, ofCode.set(process, { people, atMs: nowMs() }));
    },
    peopleIn: (code) =>
      [...(said.get(code)?.values() ?? [])].flatMap(({ people, atMs }) =>
        nowMs() - atMs < believedMs ? people : [],
      ),
    forget: (code) => void said.delete(code),
  };
};
