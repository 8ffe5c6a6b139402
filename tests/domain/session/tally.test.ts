import { expect, test } from 'vitest';
import {
  isTally,
  ratioOf,
  standingOf,
  surestWrongIn,
  votesFor,
  votesIn,
} from '../../../src/domain/session/tally.ts';
import { aTally } from '../../fixtures/aSession.ts';

const tally = aTally(
  { leaning: 1, fairlySure: 2, certain: 3, unsaid: 4 },
  { leaning: 5, fairlySure: 6, certain: 7, unsaid: 8 },
);

test('Votes are counted by side and in all', () => {
  // 1 + 2 + 3 + 4 = 10; 5 + 6 + 7 + 8 = 26.
  expect([votesFor(tally, 'bubble'), votesFor(tally, 'lab'), votesIn(tally)]).toEqual([10, 26, 36]);
});

test('How far a class is depends on the side that the claim helps', () => {
  // Sure are fairly sure and certain: 2 + 3 = 5 for Bubble, 6 + 7 = 13 for Lab. Unsaid: 4 + 8.
  expect(standingOf(tally, 'lab')).toEqual({
    all: { right: 26, total: 36 },
    sure: { right: 13, total: 18 },
    leaning: { right: 5, total: 6 },
    unsaid: 12,
  });
  expect(standingOf(tally, 'bubble').all).toEqual({ right: 10, total: 36 });
});

test('A share of nobody is no number', () => {
  expect(ratioOf({ right: 0, total: 0 })).toBeNull();
  expect(ratioOf({ right: 3, total: 4 })).toBe(0.75);
});

test('The surest wrong votes are those of the highest conviction that anybody had on the wrong side', () => {
  expect(surestWrongIn(tally, 'lab')).toEqual({ conviction: 'certain', votes: 3 });
  expect(surestWrongIn(aTally({ leaning: 4, fairlySure: 2 }, { certain: 9 }), 'lab')).toEqual({
    conviction: 'fairlySure',
    votes: 2,
  });
  expect(surestWrongIn(aTally({ unsaid: 4 }, { certain: 9 }), 'lab')).toBeNull();
});

test('Only whole numbers from 0 can be counted', () => {
  expect(isTally(tally)).toBe(true);
  expect(isTally(aTally({}, { unsaid: -1 }))).toBe(false);
});
