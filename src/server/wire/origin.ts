import type { IncomingMessage } from 'node:http';

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};

/**
 * A browser tells which site's page asks. Other programs tell nothing, and are let in: they carry nobody's cookies.
 *
 * @returns whether it is no page of another site that asks.
 */
export const isSameOrigin = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return headers.origin === undefined || hostOf(headers.origin) === headers.host;
};
