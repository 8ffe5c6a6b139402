import { createStore, type StoreApi } from 'zustand/vanilla';

/** A place for something that comes later; null until it is there. */
export type Slot<Value> = StoreApi<Value | null>;

/** @returns an empty slot. */
export const createSlot = <Value>(): Slot<Value> => createStore<Value | null>(() => null);
