import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownBands } from '../../src/domain/beliefBands.ts';

test('five who say where they stand are shown as a whole, whoever else is silent', () => {
  // 0 and 3 stand in the first step, 10 in the middle one, 17 and 20 in the last.
  expect(shownBands([null, 0, 3, null, 10, 17, 20])).toEqual([2, 0, 1, 0, 2]);
});

test('of four nothing is told', () => {
  expect(shownBands([null, 0, 3, 10, 17, null, null])).toBeNull();
  expect(shownBands([])).toBeNull();
});

test('everybody who said stands somewhere, and nobody twice', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(20))), (beliefs) => {
      const said = beliefs.filter((belief) => belief !== null).length;
      const all = shownBands(beliefs)?.reduce((sum, count) => sum + count, 0);
      expect(all).toBe(said < 5 ? undefined : said);
    }),
  );
});
