import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullLevel } from '../../../src/scenes/drawing/flask.ts';
import { levelIn, lyingAngle, spillAt, spillMs, spillStillMs } from '../../../src/scenes/motion/spill.ts';

const moments = Array.from({ length: 101 }, (_, step) => (step * spillMs) / 100);

test('A flask that tips stands at first and lies in the end', () => {
  expect(spillAt(0)).toMatchObject({ tip: 0, drained: 0, pool: 0, puddle: 0 });
  expect(spillAt(spillMs).tip).toBeCloseTo(lyingAngle, 1);
  expect(spillAt(spillMs)).toMatchObject({ drained: 1, pool: 1, puddle: 1 });
});

test('It never tips further than it lies', () => {
  expect(Math.max(...moments.map((ms) => spillAt(ms).tip))).toBeLessThanOrEqual(lyingAngle);
});

test('The stream begins at the lip, reaches the table, and its upper end follows', () => {
  for (const ms of moments) {
    const { from, to } = spillAt(ms).stream;
    expect(from).toBeLessThanOrEqual(to);
  }
  expect(spillAt(0).stream).toMatchObject({ from: 0, to: 0 });
  expect(spillAt(spillStillMs).stream).toMatchObject({ from: 0, to: 1 });
  expect(spillAt(spillMs).stream).toMatchObject({ from: 1, to: 1 });
});

test('No puddle spreads on the table before the stream has come down, and none ever shrinks', () => {
  const looks = moments.map(spillAt);
  for (const { stream, puddle } of looks) if (puddle > 0) expect(stream.to).toBe(1);
  const puddles = looks.map(({ puddle }) => puddle);
  expect(puddles).toEqual(puddles.toSorted((one, other) => one - other));
});

test('In an upright flask the liquid stands where it stood', () => {
  expect(levelIn({ tip: 0, drained: 0 }, fullLevel)).toBe(fullLevel);
});

test('When all has flowed out that can, the liquid stands no higher than the lip', () => {
  // The lip's lower edge lies cos 104 - 0.1 sin 104 = -0.2419 - 0.0970 = -0.3389 heights above the base's middle.
  expect(levelIn({ tip: lyingAngle, drained: 1 }, fullLevel)).toBeCloseTo(-0.3389, 3);
});

test('Liquid that flows out never rises', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.double({ min: 0, max: lyingAngle, noNaN: true }), (one, other, tip) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const [before, after] = [less, more].map((drained) => levelIn({ tip, drained }, fullLevel));
      expect(after).toBeLessThanOrEqual(before! + 1e-9);
    }),
  );
});
