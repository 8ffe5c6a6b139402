import { expect, test } from 'vitest';
import { bandOf, isBands } from '../../../src/domain/session/beliefTally.ts';

test('The 21 places of the scale fall into five bands, the middle one round the middle', () => {
  // 21 / 5 = 4.2 places a band: 0-4, 5-8, 9-12, 13-16, 17-20.
  const bands = Array.from({ length: 21 }, (_, belief) => bandOf(belief));
  expect(bands.join('')).toBe('000001111222233334444');
});

test('Bands are five whole numbers', () => {
  expect(isBands([0, 1, 2, 3, 4])).toBe(true);
  expect(isBands([0, 1, 2, 3, 0.5])).toBe(false);
});
