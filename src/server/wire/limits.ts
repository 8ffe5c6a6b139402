import { setTimeout as sleep } from 'node:timers/promises';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { SessionCode } from '../../domain/session/code.ts';
import { createSlowLane, type SlowLane } from './slowLane.ts';

/** What keeps one visitor from troubling a class. All counts are kept in memory, and forgotten soon. */
export interface Limits {
  /**
   * Waits, where too many messages came from the address: whoever connects ever anew is slowed, and nobody beside them
   * is sent away.
   *
   * @returns whether this page may send one more message now.
   */
  readonly mayMessage: (page: string, address: string) => Promise<boolean>;
  /** @returns whether one more who has not been in it may join the session now. */
  readonly mayJoin: (code: SessionCode) => Promise<boolean>;
  /** @returns whether one more session may be opened from this address now. */
  readonly mayCreate: (address: string) => Promise<boolean>;
  /** Notes that a code or key from this address was wrong. */
  readonly noteWrong: (address: string) => Promise<void>;
  /**
   * Waits, where too many were wrong before: from such an address codes are looked up one by one and slowly, right
   * ones too, or guessing would be fast.
   *
   * @returns false where too many wait already.
   */
  readonly mayLookUp: (address: string) => Promise<boolean>;
}

/** After so many wrong codes within so many seconds, an address is slowed: a class mistypes some, a guesser thousands. */
export const wrongCodes = { most: 60, seconds: 10 * 60 } as const;

/** So many messages from one address within so many seconds: more than a thousand phones send that all come back at once. */
export const messagesOfAddress = { most: 20_000, seconds: 5 } as const;

/** So many newcomers to one session within so many seconds: more than it holds at a time. */
export const newcomers = { most: 1200, seconds: 60 } as const;

const limiterOf = ({ most, seconds }: { most: number; seconds: number }): RateLimiterMemory =>
  new RateLimiterMemory({ points: most, duration: seconds });

const passes = (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
  limiter.consume(key).then(
    () => true,
    () => false,
  );

type Wait = (ms: number) => Promise<void>;

/** Waits until the count begins anew, where there have been too many. */
const waits = (limiter: RateLimiterMemory, key: string, wait: Wait): Promise<void> =>
  limiter.consume(key).then(
    () => {},
    ({ msBeforeNext }: RateLimiterRes) => wait(msBeforeNext),
  );

/** From an address that is slowed, codes are looked up one by one, with half a second before each. */
const usualSlowLane = (): SlowLane => createSlowLane(() => sleep(500), 4);

/**
 * @param slowLane lets those of one address through one after the other.
 * @param wait lets that time pass.
 * @returns limits that nobody has come near yet.
 */
export const createLimits = (slowLane: SlowLane = usualSlowLane(), wait: Wait = sleep): Limits => {
  // A person changes a vote a few times a second at most.
  const messages = limiterOf({ most: 60, seconds: 5 });
  const together = limiterOf(messagesOfAddress);
  const joins = limiterOf(newcomers);
  // A school, with all its teachers, is one address.
  const creations = limiterOf({ most: 120, seconds: 60 * 60 });
  const wrong = limiterOf(wrongCodes);
  return {
    mayMessage: async (page, address) => {
      if (!(await passes(messages, page))) return false;
      await waits(together, address, wait);
      return true;
    },
    mayJoin: (code) => passes(joins, code),
    mayCreate: (address) => passes(creations, address),
    noteWrong: async (address) => {
      await wrong.penalty(address);
    },
    mayLookUp: async (address) => {
      const counted = await wrong.get(address);
      const isSlowed = (counted?.consumedPoints ?? 0) >= wrongCodes.most;
      return isSlowed ? slowLane(address) : true;
    },
  };
};
