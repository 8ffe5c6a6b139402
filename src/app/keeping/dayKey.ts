import type { Seed } from '../../domain/random.ts';

/** What the keys of the results of days begin with. */
export const dayKeys = 'bubble-or-lab/day/';

/** @returns where the first result of a day's deal is kept. */
export const dayKeyOf = (seed: Seed): string => `${dayKeys}${seed}`;
