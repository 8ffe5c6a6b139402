import { randomBytes, randomInt } from 'node:crypto';
import { codeCount, formatCode, type SessionCode } from '../../domain/session/code.ts';
import type { SessionSettings } from '../../domain/session/settings.ts';
import type { CreateMessage } from '../../live/protocol.ts';
import { drawKey, hashOf, wallKeyOf } from '../keys.ts';
import type { StoredSession } from '../log/sessionLog.ts';

/** A session that is to be kept; the host's key is told to the host and forgotten. */
export interface NewSession {
  readonly code: SessionCode;
  readonly hostKey: string;
  readonly stored: StoredSession;
}

/** @returns a session as wished for, with a code, key and seed drawn by chance. Its code may be taken already. */
export const drawSession = (wish: CreateMessage, createdAtMs: number): NewSession => {
  const { edition, language, claims, asksBelief, pairsPeople } = wish;
  const code = formatCode(randomInt(codeCount));
  const hostKey = drawKey();
  const settings: SessionSettings = {
    way: 'live',
    code,
    edition,
    language,
    claims,
    seed: randomBytes(4).readUInt32LE(),
    createdAtMs,
    asksBelief,
    pairsPeople,
  };
  return {
    code,
    hostKey,
    stored: { settings, hostKeyHash: hashOf(hostKey), wallKeyHash: hashOf(wallKeyOf(hostKey)) },
  };
};
