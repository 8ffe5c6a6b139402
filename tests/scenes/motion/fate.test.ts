import { expect, test } from 'vitest';
import {
  after,
  type Fate,
  type FateTimes,
  isLost,
  isSettled,
  lose,
  restore,
  whole,
} from '../../../src/scenes/motion/fate.ts';

const times: FateTimes = { goingMs: 900, stillMs: 150, comingMs: 300 };

/** What becomes of it in steps of so many milliseconds. */
const lived = (fate: Fate, ...steps: readonly number[]): Fate =>
  steps.reduce((now, step) => after(now, step, times), fate);

test('A bubble bursts, stays burst, and comes anew', () => {
  const burst = lose('moving', times);
  expect(lived(burst, 400, 499)).toEqual({ state: 'going', ms: 899 });
  expect(lived(burst, 400, 500)).toEqual({ state: 'gone', ms: 900 });
  expect(lived(burst, 400, 500, 5000)).toEqual({ state: 'gone', ms: 900 });
  const blown = restore(lived(burst, 900), false);
  expect(lived(blown, 299)).toEqual({ state: 'coming', ms: 299 });
  expect(lived(blown, 300)).toEqual(whole);
});

test('In calm a burst is drawn as it is in its middle, and a new bubble is there at once', () => {
  const burst = lose('drawn', times);
  expect(lived(burst, 5000)).toEqual({ state: 'gone', ms: 150 });
  expect(restore(burst, true)).toEqual(whole);
});

test('What burst long ago shows what is left of it', () => {
  expect(lose('past', times)).toEqual({ state: 'gone', ms: 900 });
});

test('Nothing comes in place of a bubble that is whole or on its way', () => {
  const coming: Fate = { state: 'coming', ms: 40 };
  expect([restore(whole, false), restore(coming, true)]).toEqual([whole, coming]);
});

test('A bubble that bursts before it has burst to its end is restored, too', () => {
  expect(restore(lived(lose('moving', times), 10), false)).toEqual({ state: 'coming', ms: 0 });
});

test('Bursting and coming are movements; being whole or burst is none', () => {
  const all = (['whole', 'going', 'gone', 'coming'] as const).map((state): Fate => ({ state, ms: 0 }));
  expect(all.map(isSettled)).toEqual([true, false, true, false]);
  expect(all.map(isLost)).toEqual([false, true, true, false]);
});
