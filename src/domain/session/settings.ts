import type { ClaimId } from '../deck.ts';
import type { Seed } from '../random.ts';
import type { LessonPlan } from './phase.ts';

/** How a session is held: on the teacher's screen alone, with hands counted; or with everybody's own device. */
export const ways = ['oneScreen', 'live'] as const;
export type Way = (typeof ways)[number];

/** The most cards that a lesson can have; a lesson link holds no more. */
export const mostCards = 5;

/** The most people at a time that a session lets in. */
export const mostParticipants = 1000;

/** The most who ever join a session, those counted who were removed: somebody else takes a removed one's place once. */
export const mostJoined = 2 * mostParticipants;

/** How long a session is kept, in milliseconds: a day. */
export const lifetimeMs = 24 * 60 * 60 * 1000;

/** What is settled when a session begins: the first entry of its log. */
export interface SessionSettings {
  readonly way: Way;
  /** What people type to join (see `code.ts`); null on one screen, where nobody joins. */
  readonly code: string | null;
  /** The number of the released deck. */
  readonly edition: number;
  /** The code of the language that the class is given its names in, such as `en`. */
  readonly language: string;
  /** 1 to {@link mostCards} different claims, in the order in which they come to the table. */
  readonly claims: readonly ClaimId[];
  /** Where the session's chance starts: for names and for whom to talk with. */
  readonly seed: Seed;
  /** When it began, in milliseconds since 1970. */
  readonly createdAtMs: number;
  /** Whether people are asked where they stand on the motion, before and after. */
  readonly asksBelief: boolean;
  /** Whether, for the talk, everybody is given a sign and one to look for. */
  readonly pairsPeople: boolean;
}

/** @returns what the order of the lesson's phases depends on. */
export const planOf = ({ claims, asksBelief }: SessionSettings): LessonPlan => ({
  cards: claims.length,
  asksBelief,
});

/** @returns whether at that moment (in milliseconds since 1970) the session has been kept long enough. */
export const isExpired = ({ createdAtMs }: SessionSettings, nowMs: number): boolean =>
  nowMs - createdAtMs >= lifetimeMs;
