import { setTimeout as sleep } from 'node:timers/promises';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { createSlowLane, type SlowLane } from './slowLane.ts';

/** What keeps one visitor from troubling a class. All counts are kept in memory, and forgotten soon. */
export interface Limits {
  /** @returns whether this page may send one more message now. */
  readonly mayMessage: (page: string) => Promise<boolean>;
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

const passes = (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
  limiter.consume(key).then(
    () => true,
    () => false,
  );

/** From an address that is slowed, codes are looked up one by one, with half a second before each. */
const usualSlowLane = (): SlowLane => createSlowLane(() => sleep(500), 4);

/** @param slowLane lets those of one address through one after the other. */
export const createLimits = (slowLane: SlowLane = usualSlowLane()): Limits => {
  // A person changes a vote a few times a second at most.
  const messages = new RateLimiterMemory({ points: 60, duration: 5 });
  // A school, with all its teachers, is one address.
  const creations = new RateLimiterMemory({ points: 120, duration: 60 * 60 });
  const wrong = new RateLimiterMemory({ points: wrongCodes.most, duration: wrongCodes.seconds });
  return {
    mayMessage: (page) => passes(messages, page),
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
