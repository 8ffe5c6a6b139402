import { type BaseIssue, type BaseSchema, safeParse } from 'valibot';

/** What was found in a storage under a key. `unreadable`: something is there that no version of the game wrote. */
export type Kept<Value> =
  | { readonly found: 'value'; readonly value: Value }
  | { readonly found: 'nothing' }
  | { readonly found: 'unreadable' };

type Schema<Value> = BaseSchema<unknown, Value, BaseIssue<unknown>>;

/** @returns the storage, or null where the browser does not let the page have one. */
export const storageFrom = (get: () => Storage): Storage | null => {
  try {
    return get();
  } catch {
    return null;
  }
};

/** @returns the value kept under the key, once the schema has passed it. Never throws. */
export const readKept = <Value>(storage: Storage | null, key: string, schema: Schema<Value>): Kept<Value> => {
  try {
    const text = storage?.getItem(key);
    if (!text) return { found: 'nothing' };
    const parsed = safeParse(schema, JSON.parse(text));
    return parsed.success ? { found: 'value', value: parsed.output } : { found: 'unreadable' };
  } catch {
    return { found: 'unreadable' };
  }
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
