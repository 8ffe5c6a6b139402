import fc from 'fast-check';
import { expect, test } from 'vitest';
import { places } from '../../../src/domain/vocabulary.ts';
import { hungTilt, playedTilt, repliedTilt } from '../../../src/scenes/motion/tilt.ts';
import { times, toBubble, toLab } from '../../fixtures/aGame.ts';

test('A hanging card tilts the beam by 1.6 degrees for each step of conviction, to its own side', () => {
  // Leaning 1 * 1.6, fairly sure 2 * 1.6 = 3.2, certain 3 * 1.6 = 4.8; below 0 is to the left.
  expect([toLab.leaning, toLab.fairlySure, toLab.certain].map(hungTilt)).toEqual([
    1.6,
    3.2,
    expect.closeTo(4.8, 9),
  ]);
  expect(hungTilt(toBubble.fairlySure)).toBe(-3.2);
  expect(hungTilt(null)).toBe(0);
});

test('Claims that pull as hard to both sides leave the beam level', () => {
  expect(playedTilt([], 2.6)).toBe(0);
  // Three claims leaning to Lab pull as hard as one certain of Bubble: 3 * 1 - 3 = 0.
  expect(playedTilt([...times(3, toLab.leaning), toBubble.certain], 2.6)).toBe(0);
});

test('The more claims go to a side, the further the beam sinks there, but never beyond the steepest', () => {
  const placements = fc.array(fc.constantFrom(...places), { maxLength: 12 });
  fc.assert(
    fc.property(placements, (placed) => {
      const before = playedTilt(placed, 6.5);
      expect(playedTilt([...placed, toLab.leaning], 6.5)).toBeGreaterThan(before);
      expect(playedTilt([...placed, toBubble.leaning], 6.5)).toBeLessThan(before);
      expect(Math.abs(before)).toBeLessThan(6.5);
    }),
  );
  // Twelve certain claims pull 36; 6.5 * tanh(36 / 9) = 6.5 * 0.99933.
  expect(playedTilt(times(12, toLab.certain), 6.5)).toBeCloseTo(6.4956, 3);
});

test('Each card rightly played in the answer round tilts the beam 0.9 degrees to its side', () => {
  expect(repliedTilt([])).toBe(0);
  expect(repliedTilt(['lab'])).toBe(0.9);
  // One to each side level out; a second one to Bubble is left over.
  expect(repliedTilt(['lab', 'bubble', 'bubble'])).toBeCloseTo(-0.9, 9);
});
