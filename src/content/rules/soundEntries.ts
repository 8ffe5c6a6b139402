import type { Entries } from '../parsing.ts';

/** @returns the entries that are right in themselves, in their order. */
export const soundEntries = <Value>(entries: Entries<Value>): readonly (readonly [string, Value])[] =>
  Array.from(entries).flatMap(([id, value]) => (value === null ? [] : [[id, value] as const]));

/** @returns whether every entry is right in itself, so that what holds for all of them together can be judged. */
export const isSound = <Value>(entries: Entries<Value>): entries is ReadonlyMap<string, Value> =>
  Array.from(entries.values()).every((value) => value !== null);
