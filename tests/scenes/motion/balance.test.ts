import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type BalanceLoad,
  type BalanceMotion,
  balanceAtRest,
  isBalanceStill,
  jolted,
  relieved,
  stepBalance,
} from '../../../src/scenes/motion/balance.ts';
import { stepSeconds } from '../../../src/scenes/motion/spring.ts';

const after = (seconds: number, load: BalanceLoad, from: BalanceMotion): readonly BalanceMotion[] => {
  const way = [from];
  for (let step = 1; step <= seconds / stepSeconds; step += 1) way.push(stepBalance(way[step - 1]!, load));
  return way;
};

const tilts = (way: readonly BalanceMotion[]): readonly number[] => way.map(({ beam }) => beam.value);

test('While a card is held, the beam goes to its tilt in about a quarter of a second and not past it', () => {
  const way = tilts(after(1, { tilt: 4.8, isHeld: true }, balanceAtRest(0)));
  expect(Math.max(...way)).toBeLessThanOrEqual(4.8);
  // 5 % of the way are left after 0.26 s: 4.8 * 0.95 = 4.56.
  expect(way[Math.round(0.26 / stepSeconds)]).toBeGreaterThan(4.5);
});

test('A card that falls on its thread makes the beam overshoot on that side and find its level again', () => {
  for (const side of [-1, 1] as const) {
    const tilt = 3.2 * side;
    const way = after(4, { tilt, isHeld: false }, jolted(balanceAtRest(tilt), side));
    const farthest = Math.max(...tilts(way).map((value) => value * side));
    expect(farthest).toBeGreaterThan(4);
    expect(farthest).toBeLessThan(6);
    expect(isBalanceStill(way.at(-1)!, tilt)).toBe(true);
  }
});

test('Pans swing by some degrees when the beam swings, and the liquid and the bubble feel it', () => {
  const way = after(2, { tilt: 3.2, isHeld: false }, jolted(balanceAtRest(3.2), 1));
  const most = (of: (motion: BalanceMotion) => number) => Math.max(...way.map((each) => Math.abs(of(each))));
  expect(most((each) => each.rightPan.value)).toBeGreaterThan(2);
  expect(most((each) => each.rightPan.value)).toBeLessThan(4);
  expect(most((each) => each.surface.value)).toBeGreaterThan(1);
  expect(most((each) => each.press.value)).toBeGreaterThan(0.002);
  expect(most((each) => each.press.value)).toBeLessThan(0.2);
});

test('A bubble that bursts relieves the left pan: the beam sinks to the right', () => {
  const [, next] = after(0.01, { tilt: -4.8, isHeld: false }, relieved(balanceAtRest(-4.8)));
  expect(next!.beam.value).toBeGreaterThan(-4.8);
});

test('A balance at rest on its tilt is still, and one on its way is not', () => {
  expect(isBalanceStill(balanceAtRest(2), 2)).toBe(true);
  expect(isBalanceStill(balanceAtRest(2), 3)).toBe(false);
  expect(isBalanceStill(jolted(balanceAtRest(2), 1), 2)).toBe(false);
});

test('Whatever is put on it, the balance stays whole and comes to rest', () => {
  const load = fc.record({
    tilt: fc.double({ min: -8, max: 8, noNaN: true }),
    isHeld: fc.boolean(),
    seconds: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(load, { minLength: 1, maxLength: 12 }), (loads) => {
      let motion = balanceAtRest(0);
      for (const { seconds, ...each } of loads) motion = after(seconds, each, jolted(motion, 1)).at(-1)!;
      const worst = [motion.beam, motion.leftPan, motion.rightPan, motion.surface].map(({ value }) => value);
      expect(Math.max(...worst.map(Math.abs))).toBeLessThan(90);
      const rest = after(6, { tilt: loads.at(-1)!.tilt, isHeld: false }, motion).at(-1)!;
      expect(isBalanceStill(rest, loads.at(-1)!.tilt)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
