import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Feel,
  isStill,
  knocked,
  type Spring,
  stepSeconds,
  stepSpring,
  stepsFor,
  still,
} from '../../../src/scenes/motion/spring.ts';

const after = (seconds: number, feel: Feel, from: Spring = still(0)): readonly Spring[] => {
  const way = [from];
  for (let step = 1; step <= seconds / stepSeconds; step += 1) way.push(stepSpring(way[step - 1]!, 1, feel));
  return way;
};

test('A spring that is damped critically comes to its target and never passes it', () => {
  const way = after(1, { frequency: 18, damping: 1 });
  expect(Math.max(...way.map(({ value }) => value))).toBeLessThanOrEqual(1);
  // (1 + 18 t) e^(-18 t) is what is left of the way: at 0.26 s 5.68 * 0.00928 = 5.3 %.
  expect(way[Math.round(0.26 / stepSeconds)]!.value).toBeCloseTo(0.947, 1);
  expect(isStill(way.at(-1)!, 1, 0.001)).toBe(true);
});

test('A spring that is damped less passes its target, swings, and comes to rest', () => {
  const way = after(4, { frequency: 9.5, damping: 0.3 });
  // The first overshoot of a second-order system is e^(-pi z / sqrt(1 - z^2)) = e^(-0.9880) = 37 % at z = 0.3.
  expect(Math.max(...way.map(({ value }) => value))).toBeCloseTo(1.37, 1);
  expect(isStill(way.at(-1)!, 1, 0.001)).toBe(true);
});

test('A spring where it belongs stays there', () => {
  expect(stepSpring(still(1), 1, { frequency: 20, damping: 0.5 })).toEqual({ value: 1, velocity: 0 });
});

test('A knock changes the speed at once and the place not yet', () => {
  expect(knocked({ value: 3, velocity: -1 }, 5)).toEqual({ value: 3, velocity: 4 });
});

test('A spring that passes its target at full speed is not at rest', () => {
  expect(isStill({ value: 1, velocity: 5 }, 1, 0.01)).toBe(false);
  expect(isStill({ value: 1.005, velocity: 0.07 }, 1, 0.01)).toBe(true);
});

test('A frame of 60 in a second takes two steps, and what is left is kept for the next', () => {
  // A step is 1000 / 120 = 8.333 ms; 20 ms are 2 steps and 20 - 16.667 = 3.333 ms.
  expect(stepsFor(20, 0).steps).toBe(2);
  expect(stepsFor(20, 0).restMs).toBeCloseTo(3.333, 3);
  // 5 ms and the 3.4 ms left over make one step more.
  expect(stepsFor(5, 3.4).steps).toBe(1);
  expect(stepsFor(0, 1)).toEqual({ steps: 0, restMs: 1 });
});

test('After a long pause only a tenth of a second is caught up with', () => {
  expect(stepsFor(60_000, 0).steps).toBe(12);
  expect(stepsFor(-50, 0)).toEqual({ steps: 0, restMs: 0 });
});

test('However long frames take, no time of a lively table is lost or won', () => {
  const frames = fc.array(fc.double({ min: 0, max: 99, noNaN: true }), { maxLength: 200 });
  fc.assert(
    fc.property(frames, (elapsed) => {
      let restMs = 0;
      let steps = 0;
      for (const ms of elapsed) {
        const taken = stepsFor(ms, restMs);
        steps += taken.steps;
        restMs = taken.restMs;
      }
      const total = elapsed.reduce((sum, ms) => sum + ms, 0);
      expect(steps * stepSeconds * 1000 + restMs).toBeCloseTo(total, 3);
    }),
  );
});
