import { expect, test } from 'vitest';
import { createMapGrip } from '../../../src/page/map/mapGrip.ts';

test('a hand that shakes presses what it is on, and does not drag the map', () => {
  const grip = createMapGrip();
  grip.take(1, { x: 10, y: 10 });
  // From (10, 10) to (13, 13) it is the root of 18, 4.2 pixels: fewer than 5.
  expect(grip.move(1, { x: 13, y: 13 })).toBeNull();
  grip.letGo(1);
  expect(grip.endDrag()).toBe(false);
});

test('one finger drags the map from where it was seen last', () => {
  const grip = createMapGrip();
  grip.take(1, { x: 10, y: 10 });
  expect(grip.move(1, { x: 16, y: 10 })).toEqual({
    before: [{ x: 10, y: 10 }],
    after: [{ x: 16, y: 10 }],
    isFirst: true,
  });
  // Once it drags, a single pixel counts.
  expect(grip.move(1, { x: 17, y: 10 })).toEqual({
    before: [{ x: 16, y: 10 }],
    after: [{ x: 17, y: 10 }],
    isFirst: false,
  });
});

test('two fingers move the map at once, however little', () => {
  const grip = createMapGrip();
  grip.take(1, { x: 0, y: 0 });
  grip.take(2, { x: 100, y: 0 });
  expect(grip.move(1, { x: 1, y: 0 })?.after).toEqual([
    { x: 1, y: 0 },
    { x: 100, y: 0 },
  ]);
});

test('a map that was dragged was not pressed, and what is pressed next is', () => {
  const grip = createMapGrip();
  grip.take(1, { x: 0, y: 0 });
  grip.move(1, { x: 20, y: 0 });
  grip.letGo(1);
  expect(grip.endDrag()).toBe(true);
  expect(grip.endDrag()).toBe(false);
});

test('a pointer that is not down moves nothing', () => {
  const grip = createMapGrip();
  grip.take(1, { x: 0, y: 0 });
  grip.letGo(1);
  expect(grip.move(1, { x: 50, y: 0 })).toBeNull();
});
