import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chance, chanceFrom, drawBelow, drawUint32, isSeed, shuffle } from '../../src/domain/random.ts';

const draws = (
  count: number,
  chance: Chance,
  draw: (chance: Chance) => readonly [number, Chance],
): number[] => {
  const values: number[] = [];
  let next = chance;
  for (let index = 0; index < count; index += 1) {
    const [value, after] = draw(next);
    values.push(value);
    next = after;
  }
  return values;
};

test('The generator gives the numbers that its authors C program gives', () => {
  // By hand: the second word is 2; 2 * 5 = 10, turned left by 7 bits 1280, * 9 = 11520. After the step the second
  // word is 2 ^ (3 ^ 1) = 0, so the second number is 0. The rest: xoshiro128starstar.c, compiled and run.
  expect(draws(10, [1, 2, 3, 4], drawUint32)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test('A seed starts the generator as a C program with the same constants does', () => {
  expect(chanceFrom(0)).toEqual([1684164658, 3653269916, 2939563536, 2141751570]);
  expect(chanceFrom(20250314)).toEqual([351943179, 3253018899, 3298270469, 3475928580]);
});

test('A seed is an unsigned 32-bit integer and nothing else', () => {
  expect([0, 1, 2 ** 32 - 1].every(isSeed)).toBe(true);
  expect([-1, 2 ** 32, 0.5, Number.NaN, Number.POSITIVE_INFINITY].some(isSeed)).toBe(false);
});

test('A number drawn below a bound is a whole number below it', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, bound) => {
      const [value] = drawBelow(bound, chanceFrom(seed));
      expect(Number.isInteger(value) && value >= 0 && value < bound).toBe(true);
    }),
  );
});

test('Below a bound of three quarters of the range, no number is drawn twice as often as another', () => {
  // The remainder alone would fold the top quarter of the range onto the lowest third of the numbers and draw them
  // twice as often: half of all draws. Fair is a third: of 3000 draws 1000, standard deviation 26.
  const bound = 3 * 2 ** 30;
  const low = draws(3000, chanceFrom(7), (chance) => drawBelow(bound, chance)).filter(
    (value) => value < 2 ** 30,
  );
  expect(low.length).toBeGreaterThan(1000 - 5 * 26);
  expect(low.length).toBeLessThan(1000 + 5 * 26);
});

test('A shuffle keeps every item once and leaves the list it was given as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(), (items, seed) => {
      const before = [...items];
      const [shuffled] = shuffle(items, chanceFrom(seed));
      expect(shuffled.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
      expect(items).toEqual(before);
    }),
  );
});

test('Each of the six orders of three items comes up about as often', () => {
  // 6000 seeds: 1000 for each order, standard deviation 29.
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed += 1) {
    const order = shuffle(['a', 'b', 'c'], chanceFrom(seed))[0].join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(5 * 29);
});
