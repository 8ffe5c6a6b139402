import { expect, test } from 'vitest';
import { isBands } from '../../../src/domain/session/beliefTally.ts';

test('Bands are five whole numbers', () => {
  expect(isBands([0, 1, 2, 3, 4])).toBe(true);
  expect(isBands([0, 1, 2, 3, 0.5])).toBe(false);
});
