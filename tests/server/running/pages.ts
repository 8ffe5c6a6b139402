import type { ParticipantConnection } from '../../../src/live/connection.ts';
import {
  hostSession,
  joinSession,
  type LiveLesson,
  openSession,
  showSession,
} from '../../../src/live/network.ts';
import type { Watched } from '../../../src/stores/session.ts';
import { aStorage } from '../../fixtures/aStorage.ts';

/** A lesson of two cards of the real deck. */
export const aLesson: LiveLesson = {
  edition: 1,
  language: 'en',
  claims: ['some-bubble', 'small-firms-then'],
  asksBelief: true,
  pairsPeople: true,
};

/** How long a busy machine may take until something is so, for `expect.poll`. */
export const patience = { timeout: 10_000 } as const;

/** @returns the first value for which the question holds. Rejects after some seconds, and says what there is. */
export const untilIs = <Value>(
  store: Watched<Value>,
  holds: (value: Value) => boolean,
  patienceMs = 10_000,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const finish = (): boolean => {
      const value = store.getState();
      if (!holds(value)) return false;
      clearTimeout(timer);
      stop();
      resolve(value);
      return true;
    };
    const stop = store.subscribe(() => void finish());
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`still ${JSON.stringify(store.getState())}`));
    }, patienceMs);
    finish();
  });

/** @returns what it was given, unless that is a text or null: then it fails, and says it. */
export const given = <Value>(value: Value): Exclude<Value, string | null> => {
  if (value === null || typeof value === 'string') throw new Error(`there is only ${value}`);
  return value as Exclude<Value, string | null>;
};

/** A session with its host's and its wall's page. */
export interface Classroom {
  readonly code: string;
  readonly key: string;
  readonly host: ReturnType<typeof hostSession>;
  readonly wall: ReturnType<typeof showSession>;
  /** Lets somebody in whose phone keeps that storage. */
  readonly join: (storage?: Storage) => ParticipantConnection;
  /** Leads the lesson on, so many phases. */
  readonly goOn: (phases: number) => Promise<void>;
  readonly close: () => void;
}

/** Opens a session on the server. */
export const openClassroom = async (url: string, changes: Partial<LiveLesson> = {}): Promise<Classroom> => {
  const address = given(await openSession({ ...aLesson, ...changes }, { url }));
  const host = hostSession(address, { url });
  const wall = showSession(given(await untilIs(host.wall, (key) => key !== null)), { url });
  const phones: ParticipantConnection[] = [];
  const goOn = async (count: number): Promise<void> => {
    for (let gone = 0; gone < count; gone += 1) {
      const { next } = given(host.view.getState());
      if (!next) throw new Error('the lesson is over');
      const refusal = await host.send({ kind: 'move', to: next });
      if (refusal) throw new Error(refusal);
      await untilIs(host.view, (view) => view?.moment.phase === next.phase && view.moment.card === next.card);
    }
  };
  return {
    ...address,
    host,
    wall,
    goOn,
    join: (storage = aStorage()) => {
      const phone = joinSession(address.code, storage, { url });
      phones.push(phone);
      return phone;
    },
    close: () => {
      for (const page of [host, wall, ...phones]) page.close();
    },
  };
};
