import { expect, test } from 'vitest';
import { isChanging, later, runAt, settled, turnedTo, unseen } from '../../../src/scenes/map/mapMotion.ts';

const inView = settled(unseen);

test('The threads of a claim grow when it is opened, and all else fades sooner', () => {
  const opened = later(turnedTo(inView, 'a'), 190);
  // Growing takes 380 ms, fading 180 ms.
  expect(opened).toMatchObject({ at: 'a', grown: 0.5, faded: 1 });
  expect(later(opened, 190).grown).toBe(1);
});

test('Another claim grows threads of its own from nothing; the same one goes on', () => {
  const opened = later(turnedTo(inView, 'a'), 190);
  expect(turnedTo(opened, 'b').grown).toBe(0);
  expect(turnedTo(opened, 'a')).toBe(opened);
});

test('A closed claim keeps its threads until they are gone', () => {
  const closing = turnedTo(settled(turnedTo(inView, 'a')), null);
  expect(later(closing, 90)).toMatchObject({ at: 'a', grown: 0.5, faded: 0.5 });
  expect(later(later(closing, 90), 90)).toMatchObject({ at: null, grown: 0, faded: 0 });
});

test('Seals run along whole threads twice, and then everything rests', () => {
  const whole = { ...turnedTo(inView, 'a'), grown: 1, faded: 1 };
  expect(runAt(whole)).toBe(0);
  // One run takes 1500 ms.
  expect(runAt(later(whole, 750))).toBe(0.5);
  expect(runAt(later(whole, 1875))).toBe(0.25);
  expect(runAt(later(whole, 3000))).toBeNull();
  expect(isChanging(later(whole, 3000))).toBe(false);
});

test('A calm map is at its end at once', () => {
  expect(inView).toMatchObject({ drawn: 1, at: null });
  const opened = settled(turnedTo(unseen, 'a'));
  expect(opened).toMatchObject({ at: 'a', drawn: 1, grown: 1, faded: 1 });
  expect(isChanging(opened)).toBe(false);
});
