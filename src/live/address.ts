import { parseCode, type SessionCode } from '../domain/session/code.ts';

/** Which session, and the key to it: what a host's recovery link and the wall's address carry after the `#`. */
export interface KeyedAddress {
  readonly code: SessionCode;
  /** 128 bits in base64url. */
  readonly key: string;
}

/** @returns the two as one word, such as `4KD9WX.Jb2n...`; nothing in it needs escaping in an address. */
export const formatKeyed = ({ code, key }: KeyedAddress): string => `${code}.${key}`;

/** @returns what {@link formatKeyed} wrote, or null where the text is none of its. Never throws. */
export const parseKeyed = (text: string): KeyedAddress | null => {
  const [, written = '', key = ''] = /^([^.]{1,24})\.([\w-]{22})$/u.exec(text) ?? [];
  const code = parseCode(written);
  return code && key ? { code, key } : null;
};

/**
 * @param hash a page's address from `#` on.
 * @param mark what stands before the session, such as `#host=`.
 * @returns the session that the address names; null where it names none; `cut-short` where what it names is none.
 */
export const keyedIn = (hash: string, mark: string): KeyedAddress | 'cut-short' | null =>
  hash.startsWith(mark) ? (parseKeyed(hash.slice(mark.length)) ?? 'cut-short') : null;
