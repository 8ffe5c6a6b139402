import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssColour, drainedThickness, filmColour } from '../../../src/scenes/drawing/thinFilm.ts';

test('A film far thinner than light is black', () => {
  expect(filmColour(0)).toEqual([0, 0, 0]);
});

test('A film a quarter of green light thick is bright and nearly white', () => {
  // In soapy water a quarter of 550 nm is 550 / (4 * 1.33) = 103 nm.
  const [red, green, blue] = filmColour(103);
  expect(Math.min(red, green, blue)).toBeGreaterThan(200);
});

test('A film half of yellow light thick sends yellow away: it is purple', () => {
  // 570 / (2 * 1.33) = 214 nm.
  const [red, green, blue] = filmColour(214);
  expect(green).toBeLessThan(Math.min(red, blue) - 15);
});

test('Every film has a colour, also in full saturation', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.constantFrom(0, 0.8, 1, 2), (nm, saturation) => {
      for (const light of filmColour(nm, saturation)) {
        expect(Number.isInteger(light)).toBe(true);
        expect(light).toBeGreaterThanOrEqual(0);
        expect(light).toBeLessThanOrEqual(255);
      }
    }),
  );
});

test('A draining film is thin at the top and thick at the bottom', () => {
  // 40, 40 + 60 + 190 = 290, 40 + 120 + 760 = 920.
  expect([0, 0.5, 1].map(drainedThickness)).toEqual([40, 290, 920]);
});

test('A colour is written for CSS', () => {
  expect(cssColour([255, 0, 16])).toBe('rgb(255 0 16)');
});
