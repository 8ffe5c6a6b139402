import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SessionCode } from '../domain/session/code.ts';
import type { ParticipantId } from '../domain/session/event.ts';

/** 128 bits, as a key or token of this protocol is written. */
const secretBytes = 16;

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** @returns a new key that nobody can guess: 128 bits in base64url. */
export const drawKey = (): string => randomBytes(secretBytes).toString('base64url');

/** @returns what is kept of a key: SHA-256 in base64url. */
export const hashOf = (key: string): string => sha256(key).toString('base64url');

/** @returns whether the hash is the key's; takes as long whichever part of it is wrong. */
export const isKeyOf = (hash: string, key: string): boolean => {
  const [kept, given] = [Buffer.from(hash, 'base64url'), sha256(key)];
  return kept.length === given.length && timingSafeEqual(kept, given);
};

/** @returns the key that opens the wall's page and nothing else; from the host's it follows, but not the other way. */
export const wallKeyOf = (hostKey: string): string =>
  sha256(`wall ${hostKey}`).subarray(0, secretBytes).toString('base64url');

/** @returns who a token stands for in one session: the same token is somebody else in another one. */
export const participantOfToken = (code: SessionCode, token: string): ParticipantId =>
  sha256(`${code} ${token}`).subarray(0, 12).toString('base64url');
