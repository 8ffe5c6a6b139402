import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfSeed, minutesLeftAt } from '../../src/domain/day.ts';
import { daySeedAt } from '../../src/domain/dealing.ts';

describe('The day of a seed', () => {
  test('is the one whose date the seed is', () => {
    expect(dayOfSeed(20250314)).toEqual({ year: 2025, month: 3, day: 14 });
  });

  test('is none where the calendar has no such day', () => {
    // 2024 is a leap year, 2025 and 2100 are not, 2000 is.
    expect([20240229, 20000229, 20251231].map((seed) => dayOfSeed(seed) !== null)).toEqual([
      true,
      true,
      true,
    ]);
    const impossible = [
      20250229, 21000229, 20250431, 20250100, 20251301, 20250001, 9991231, 100000101, 0, 2025.5,
    ];
    expect(impossible.map(dayOfSeed)).toEqual(impossible.map(() => null));
  });

  test('is the day on which that seed is dealt', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(dayOfSeed(daySeedAt(date.getTime()))).toEqual({
            year: date.getUTCFullYear(),
            month: date.getUTCMonth() + 1,
            day: date.getUTCDate(),
          });
        },
      ),
    );
  });
});

describe('Until the next day in UTC', () => {
  test.each([
    ['the first moment of a day', '2025-03-14T00:00:00.000Z', 1440],
    ['half past ten in the morning', '2025-03-14T10:30:00.000Z', 13 * 60 + 30],
    ['a minute that has begun', '2025-03-14T10:30:59.999Z', 13 * 60 + 30],
    ['the last moment of a day', '2025-03-14T23:59:59.999Z', 1],
    ['the day on which clocks are set forward in Europe', '2025-03-30T12:00:00.000Z', 720],
  ])('whole minutes are counted, from %s', (_, moment, minutes) => {
    expect(minutesLeftAt(Date.parse(moment))).toBe(minutes);
  });
});
