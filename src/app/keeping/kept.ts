/** What was found in a storage under a key. `unreadable`: something is there that no version of the game wrote. */
export type Kept<Value> =
  | { readonly found: 'value'; readonly value: Value }
  | { readonly found: 'nothing' }
  | { readonly found: 'unreadable' };

/** Gives an untrusted value back as what it should be, or null where it is something else. */
export type Check<Value> = (value: unknown) => Value | null;

/** @returns the storage, or null where the browser does not let the page have one. */
export const storageFrom = (get: () => Storage): Storage | null => {
  try {
    return get();
  } catch {
    return null;
  }
};

/** @returns the text kept under the key, or null where there is none or the browser does not let it be read. */
export const textUnder = (storage: Storage | null, key: string): string | null => {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
};

/** @returns what the text says as JSON; undefined where it is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * @param loadCheck loads the check; asked only where something is kept, so that a first visit does without it.
 * @returns the value kept under the key, once the check has passed it. Rejects only when the check cannot be loaded.
 */
export const readKept = async <Value>(
  storage: Storage | null,
  key: string,
  loadCheck: () => Promise<Check<Value>>,
): Promise<Kept<Value>> => {
  const text = textUnder(storage, key);
  if (!text) return { found: 'nothing' };
  const check = await loadCheck();
  const value = check(parseJson(text));
  return value === null ? { found: 'unreadable' } : { found: 'value', value };
};

/** @returns whether the value is kept now; false where storage is full or closed. Never throws. */
export const keep = (storage: Storage | null, key: string, value: unknown): boolean => {
  if (!storage) return false;
  try {
    storage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};
