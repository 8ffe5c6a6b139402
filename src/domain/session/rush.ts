import type { ParticipantId } from './event.ts';
import type { Person } from './view.ts';

/** So many who come in within so many milliseconds are a rush: a class, or somebody who fills a session by a program. */
export const rush = { people: 40, withinMs: 10_000 } as const;

/** When each person was first seen, in milliseconds, in the order in which they joined. */
export type Arrivals = ReadonlyMap<ParticipantId, number>;

/**
 * @param before null at the first look: whoever is there has been there.
 * @param people those who are in the session now.
 * @param nowMs in milliseconds, of any clock.
 * @returns when each of them was first seen.
 */
export const arrivalsAt = (before: Arrivals | null, people: readonly Person[], nowMs: number): Arrivals =>
  new Map(
    people.map(({ id }) => [id, before ? (before.get(id) ?? nowMs) : Number.NEGATIVE_INFINITY] as const),
  );

/** @returns who came in first of a rush that is on; null where none is. */
export const rushIn = (arrivals: Arrivals, nowMs: number): ParticipantId | null => {
  const latest = [...arrivals].filter(([, atMs]) => nowMs - atMs < rush.withinMs);
  return latest.length < rush.people ? null : (latest[0]?.[0] ?? null);
};

/** @returns how many are in the session who came with that person or after; 0 where that person is in it no longer. */
export const countFrom = (people: readonly Person[], first: ParticipantId): number => {
  const position = people.findIndex(({ id }) => id === first);
  return position < 0 ? 0 : people.length - position;
};
