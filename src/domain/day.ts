import type { Seed } from './random.ts';

/** A day of the calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** @returns the day whose deal the seed gives, or null where the seed is no day's. */
export const dayOfSeed = (seed: Seed): Day | null => {
  const year = Math.floor(seed / 10_000);
  const month = Math.floor(seed / 100) % 100;
  const day = seed % 100;
  const isDay = year >= 1000 && year <= 9999 && month >= 1 && month <= 12;
  return isDay && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
};

const msPerMinute = 60_000;
const minutesPerDay = 24 * 60;

/**
 * @param ms a moment, in milliseconds since 1970.
 * @returns how many minutes are left of its day in UTC, begun ones counted whole: 1 to 1440.
 */
export const minutesLeftAt = (ms: number): number =>
  minutesPerDay - (Math.floor(ms / msPerMinute) % minutesPerDay);
