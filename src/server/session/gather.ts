/** Does something for a key a little later, and only once for all who ask for it until then. */
export interface Gatherer<Key> {
  readonly ask: (key: Key) => void;
  /** What was asked for and not done yet is not done. */
  readonly stop: () => void;
}

/**
 * @param delayMs from the first who asks to what is done for all.
 * @returns what can be asked, for each key by itself.
 */
export const createGatherer = <Key>(delayMs: number, act: (key: Key) => void): Gatherer<Key> => {
  const timers = new Map<Key, NodeJS.Timeout>();
  return {
    ask: (key) => {
      if (timers.has(key)) return;
      const due = (): void => {
        timers.delete(key);
        act(key);
      };
      timers.set(key, setTimeout(due, delayMs));
    },
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
};
