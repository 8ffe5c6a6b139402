import { createStore, type StoreApi } from 'zustand/vanilla';

/** How a teacher means to begin a lesson. */
export interface LessonStart {
  readonly asksBelief: boolean;
  readonly pairsPeople: boolean;
  /** Whether a session is being opened. */
  readonly isOpening: boolean;
  /** Why none could be opened. */
  readonly problem: 'noServer' | 'failed' | null;
}

export type LessonStartStore = StoreApi<LessonStart>;

/** @returns a store that holds how a lesson begins where nothing else is said. */
export const createLessonStart = (): LessonStartStore =>
  createStore<LessonStart>(() => ({
    asksBelief: true,
    pairsPeople: true,
    isOpening: false,
    problem: null,
  }));
