import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutBalance, onBeam, type Pose, type Rectangle } from '../../../src/scenes/layout/balance.ts';

const poses: readonly Pose[] = ['title', 'table', 'results'];

const spaces = fc.record({
  x: fc.integer({ min: 0, max: 200 }),
  y: fc.integer({ min: 0, max: 200 }),
  width: fc.integer({ min: 300, max: 2600 }),
  height: fc.integer({ min: 90, max: 1400 }),
});

const inEverySpace = (check: (space: Rectangle, pose: Pose) => void): void =>
  fc.assert(fc.property(spaces, fc.constantFrom(...poses), check));

test('On a phone the pans are as large as two of them and the column allow', () => {
  const { pivot, sizes } = layOutBalance({ x: 0, y: 60, width: 360, height: 500 }, 'table');
  // A pan is 0.15 * 360 = 54; the arm ends 0.48 * 360 - 54 = 118.8 from the pivot; the chain is 2.1 * 54 = 113.4.
  expect(sizes).toMatchObject({ pan: 54, arm: 119, chain: 113, isNumbered: false });
  expect(pivot.x).toBe(180);
});

test('On a wide screen the height of the space decides, and the holes have numbers', () => {
  const { sizes } = layOutBalance({ x: 0, y: 60, width: 1366, height: 560 }, 'table');
  // 0.24 * 560 = 134.4, less than 0.15 * 1366 = 204.9; the arm is 0.48 * 1366 - 134 = 521.7.
  expect(sizes).toMatchObject({ pan: 134, arm: 522, isNumbered: true });
});

test('The pans stay beside each other, and inside the space at its sides', () => {
  inEverySpace((space, pose) => {
    const { sizes } = layOutBalance(space, pose);
    expect(sizes.arm + sizes.pan).toBeLessThanOrEqual(space.width / 2 + 1);
    expect(sizes.arm).toBeGreaterThan(sizes.pan);
  });
});

test('The foot of the column stands on the lower edge of the space, and the arc begins at its upper edge', () => {
  inEverySpace((space, pose) => {
    const { pivot, sizes } = layOutBalance(space, pose);
    expect(pivot.y - sizes.arc).toBeGreaterThanOrEqual(space.y);
    if (space.height < 4 * sizes.pan) return;
    expect(pivot.y + sizes.column).toBeLessThanOrEqual(space.y + space.height);
    expect(pivot.y + sizes.column).toBeGreaterThan(space.y + space.height - 20);
  });
});

test('Bubble and flask hang below the hook and above the pan', () => {
  inEverySpace((space, pose) => {
    const { bubble, flask, chain, detail } = layOutBalance(space, pose).sizes;
    // The hook reaches 20 down, the bubble floats a little above it and dips into the pan.
    expect(2 * bubble).toBeLessThan(chain - 20 * detail);
    expect(flask).toBeLessThan(chain - 20 * detail);
    expect(Math.min(bubble, flask)).toBeGreaterThan(0);
    expect(detail).toBeGreaterThan(0);
  });
});

test('A beam that tilts to the right sinks there and rises on the left', () => {
  // sin 30 = 0.5, cos 30 = 0.8660.
  expect(onBeam(100, 30).x).toBeCloseTo(86.6, 1);
  expect(onBeam(100, 30).y).toBeCloseTo(50, 9);
  expect(onBeam(-100, 30).y).toBeCloseTo(-50, 9);
});
