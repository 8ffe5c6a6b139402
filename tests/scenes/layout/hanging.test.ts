import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CardRest,
  eyeletOf,
  hangUnder,
  keepOnScreen,
  slideEyelet,
} from '../../../src/scenes/layout/hanging.ts';

/** On a wide screen: 368 wide, its middle at 683. */
const wide: CardRest = { place: { x: 499, y: 246, width: 368, height: 260 }, eyelet: { x: 0, y: 23 } };

/** On a phone 360 wide: 308 wide, its middle at 180. */
const narrow: CardRest = { place: { x: 26, y: 286, width: 308, height: 260 }, eyelet: { x: 0, y: 23 } };

test('On a wide screen the card hangs with its middle under the hole, as low as the hole has sunk', () => {
  // The hole at 968 is 968 - 683 = 285 to the right.
  expect(hangUnder(wide, { x: 968, y: 186 }, 16, 1366)).toEqual({ x: 285, y: 16 });
  expect(slideEyelet(wide, 285, { x: 968, y: 186 }, false)).toBe(0);
});

test('On a phone the card goes to the edge of the screen, and the eyelet slides the rest of the way', () => {
  // 360 - 8 - 308 - 26 = 18 to the right is all there is; the hole is 245 - 180 = 65 away, so 47 are left.
  const hung = hangUnder(narrow, { x: 245, y: 142 }, 3, 360);
  expect(hung).toEqual({ x: 18, y: 3 });
  expect(slideEyelet(narrow, hung.x, { x: 245, y: 142 }, false)).toBe(47);
});

test('Under a hand the thread may slant a little before the eyelet slides', () => {
  // The hole is 40 from the middle of the card; 26 are slack.
  expect(slideEyelet(wide, 245, { x: 968, y: 186 }, true)).toBe(14);
  expect(slideEyelet(wide, 275, { x: 968, y: 186 }, true)).toBe(0);
});

test('A hanging card never leaves the screen, and its eyelet never leaves the card', () => {
  const hole = fc.record({ x: fc.integer({ min: -200, max: 560 }), y: fc.integer({ min: 0, max: 300 }) });
  fc.assert(
    fc.property(hole, fc.boolean(), (at, isDragged) => {
      const { x } = hangUnder(narrow, at, 0, 360);
      expect(narrow.place.x + x).toBeGreaterThanOrEqual(8);
      expect(narrow.place.x + x + narrow.place.width).toBeLessThanOrEqual(352);
      expect(Math.abs(slideEyelet(narrow, x, at, isDragged))).toBeLessThanOrEqual(110);
    }),
  );
});

test('A hand pulls the card as far as there is room; past it the card lags behind and stays readable', () => {
  const pulledBy = (x: number) => keepOnScreen(narrow, { x, y: 5 }, 360).x;
  expect(keepOnScreen(narrow, { x: -18, y: 5 }, 360)).toEqual({ x: -18, y: 5 });
  // There are 18 of room. Of the 110 asked for, 92 are too many: 18 + 43.12 * tanh(92 / 86.24) = 18 + 43.12 * 0.788.
  expect(pulledBy(110)).toBeCloseTo(51.98, 1);
  // However far the hand goes, no more than 14 % of the card's 308 leave its room: 18 + 43.12.
  expect(pulledBy(2000)).toBeCloseTo(61.12, 1);
  expect(pulledBy(-2000)).toBeCloseTo(-61.12, 1);
});

test('A card as wide as the screen stays where it is', () => {
  const full = { ...narrow, place: { ...narrow.place, x: 2, width: 356 } };
  const { x } = hangUnder(full, { x: 300, y: 0 }, 0, 360);
  expect(Math.abs(x)).toBe(0);
});

test('A card that lies near the edge anyway is not pushed away from it', () => {
  const close = { ...narrow, place: { ...narrow.place, x: 2, width: 300 } };
  expect(hangUnder(close, { x: 20, y: 0 }, 0, 360).x).toBe(0);
});

test('The thread ends at the eyelet, wherever the card has gone', () => {
  // 499 + 184 + 285 + 14 across, 246 + 23 - 10 down.
  expect(eyeletOf(wide, { x: 285, y: -10 }, 14)).toEqual({ x: 982, y: 259 });
});
