import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holeOf, numberOf, placeAt, placeNumbered, stepPlace } from '../../src/domain/placing.ts';
import { places } from '../../src/domain/vocabulary.ts';
import { toBubble, toLab } from '../fixtures/aGame.ts';

test('A card in the middle of the table is on no place', () => {
  expect([0, 0.1, -0.1, 0.199, -0.199, Number.NaN].map(placeAt)).toEqual(Array(6).fill(null));
});

test('The farther a card is drawn, the surer the place', () => {
  // Between the holes at .33, .55 and .77 the borders lie midway: (.33 + .55) / 2 = .44 and (.55 + .77) / 2 = .66.
  expect([0.2, 0.43].map(placeAt)).toEqual([toLab.leaning, toLab.leaning]);
  expect([0.45, 0.65].map(placeAt)).toEqual([toLab.fairlySure, toLab.fairlySure]);
  expect([0.67, 1].map(placeAt)).toEqual([toLab.certain, toLab.certain]);
  expect([-0.2, -0.5, -0.7].map(placeAt)).toEqual([toBubble.leaning, toBubble.fairlySure, toBubble.certain]);
});

test('A card drawn past the end of the arm is at its end', () => {
  expect(placeAt(40)).toEqual(toLab.certain);
  expect(placeAt(Number.NEGATIVE_INFINITY)).toEqual(toBubble.certain);
});

test('A card over the hole of a place is on that place', () => {
  expect(places.map((place) => placeAt(holeOf(place)))).toEqual(places);
  expect(places.map(holeOf)).toEqual([-0.77, -0.55, -0.33, 0.33, 0.55, 0.77]);
});

test('Drawing a card to the right never moves it to a place further left', () => {
  const reach = fc.double({ min: -2, max: 2, noNaN: true });
  const position = (at: number): number => {
    const place = placeAt(at);
    return place ? numberOf(place) : 2.5;
  };
  fc.assert(
    fc.property(reach, reach, (one, other) => {
      expect(position(Math.min(one, other))).toBeLessThanOrEqual(position(Math.max(one, other)));
    }),
  );
});

test('The places are numbered from certain Bubble, 0, to certain Lab, 5', () => {
  expect(numberOf({ side: 'bubble', conviction: 'certain' })).toBe(0);
  expect(numberOf({ side: 'lab', conviction: 'leaning' })).toBe(3);
  expect(places.map((place) => placeNumbered(numberOf(place)))).toEqual(places);
  expect([placeNumbered(-1), placeNumbered(6)]).toEqual([undefined, undefined]);
});

test('From rest, the left arrow leads to leaning Bubble and the right arrow to leaning Lab', () => {
  // One of the six places themselves: the page marks the place that is held by being the very same.
  expect(stepPlace(null, -1)).toBe(places[2]);
  expect(stepPlace(null, 1)).toBe(places[3]);
});

test('The arrows lead through all six places and stop at the ends', () => {
  const walk = (step: -1 | 1, count: number): number[] =>
    Array.from({ length: count }).reduce<number[]>(
      (path) => [...path, numberOf(stepPlace(placeNumbered(path.at(-1) ?? 0) ?? null, step))],
      [step === 1 ? 0 : 5],
    );
  expect(walk(1, 6)).toEqual([0, 1, 2, 3, 4, 5, 5]);
  expect(walk(-1, 6)).toEqual([5, 4, 3, 2, 1, 0, 0]);
});
