/** The words of a room, for what is asked between two drawings. */
export interface RememberedWords<Context> {
  /** @returns the words that were fetched last. */
  readonly now: () => Context;
  /** Fetches them anew. */
  readonly load: () => Promise<Context>;
}

/** Fetches the words of a room for the first time. Rejects when that fails. */
export const rememberWords = async <Context>(
  load: () => Promise<Context>,
): Promise<RememberedWords<Context>> => {
  let now = await load();
  return {
    now: () => now,
    load: async () => {
      now = await load();
      return now;
    },
  };
};
