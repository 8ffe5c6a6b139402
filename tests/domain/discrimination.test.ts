import { expect, test } from 'vitest';
import {
  criterionOf,
  type Discrimination,
  discriminationOf,
  dPrimeOf,
  type LabTally,
  type Lean,
  leanOf,
} from '../../src/domain/discrimination.ts';

const aTally = (labSentToLab: number, bubbleSentToLab: number): LabTally => ({
  lab: 6,
  labSentToLab,
  bubble: 6,
  bubbleSentToLab,
});

/** Every way a deal of six and six can be sorted, as far as sides go. */
const allTallies = Array.from({ length: 49 }, (_, index) => aTally(Math.floor(index / 7), index % 7));

const rightOf = (tally: LabTally): number => tally.labSentToLab + tally.bubble - tally.bubbleSentToLab;

test('Five of six Lab and four of six Bubble claims sorted right give the d of the table', () => {
  // Log-linear: hits (5 + .5) / (6 + 1) = .7857, false alarms (2 + .5) / (6 + 1) = .3571.
  // Table: z(.7857) = .7916, z(.3571) = -.3661.  d' = .7916 + .3661 = 1.1577;  c = -(.7916 - .3661) / 2 = -.2128.
  expect(dPrimeOf(aTally(5, 2))).toBeCloseTo(1.1577, 4);
  expect(criterionOf(aTally(5, 2))).toBeCloseTo(-0.2128, 4);
});

test('All right and all wrong stay finite, and mirror each other', () => {
  // (6 + .5) / 7 = .9286 and .5 / 7 = .0714: z = 1.4652 and -1.4652, so d' = 2.9305 and c = 0.
  expect(dPrimeOf(aTally(6, 0))).toBeCloseTo(2.9305, 4);
  expect(dPrimeOf(aTally(0, 6))).toBeCloseTo(-2.9305, 4);
  expect(criterionOf(aTally(6, 0))).toBeCloseTo(0, 10);
});

test('Sending every claim to one side tells nothing apart and leans all the way', () => {
  expect(dPrimeOf(aTally(6, 6))).toBeCloseTo(0, 10);
  expect(leanOf(criterionOf(aTally(6, 6)))).toBe('lab');
  expect(dPrimeOf(aTally(0, 0))).toBeCloseTo(0, 10);
  expect(leanOf(criterionOf(aTally(0, 0)))).toBe('bubble');
});

test('Before the first claim is placed nothing is told apart and nothing leans', () => {
  const nothing: LabTally = { lab: 0, labSentToLab: 0, bubble: 0, bubbleSentToLab: 0 };
  expect(dPrimeOf(nothing)).toBeCloseTo(0, 10);
  expect(criterionOf(nothing)).toBeCloseTo(0, 10);
});

test('In a deal of six and six the band follows from the number of right answers alone', () => {
  const bandFor = (right: number): Discrimination => {
    if (right <= 7) return 'notYet';
    if (right <= 9) return 'somewhat';
    return right === 10 ? 'well' : 'veryWell';
  };
  for (const tally of allTallies)
    expect(discriminationOf(dPrimeOf(tally)), JSON.stringify(tally)).toBe(bandFor(rightOf(tally)));
});

test('In a deal of six and six the lean follows from the number of claims sent to Lab alone', () => {
  const leanFor = (sentToLab: number): Lean => {
    if (sentToLab >= 10) return 'lab';
    if (sentToLab >= 8) return 'aLittleLab';
    if (sentToLab >= 5) return 'even';
    return sentToLab >= 3 ? 'aLittleBubble' : 'bubble';
  };
  for (const tally of allTallies)
    expect(leanOf(criterionOf(tally)), JSON.stringify(tally)).toBe(
      leanFor(tally.labSentToLab + tally.bubbleSentToLab),
    );
});
