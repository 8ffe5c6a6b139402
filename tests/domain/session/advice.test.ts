import { describe, expect, test } from 'vitest';
import { type Advice, adviceFor, levelOf } from '../../../src/domain/session/advice.ts';
import { aTally } from '../../fixtures/aSession.ts';

/** The advice on a claim that helps Lab. */
const adviceOn = (...[bubble, lab]: Parameters<typeof aTally>): Advice => {
  const advice = adviceFor(aTally(bubble, lab), 'lab');
  if (!advice) throw new Error('nobody voted');
  return advice;
};

test('Nobody votes, no advice', () => {
  expect(adviceFor(aTally({}, {}), 'lab')).toBeNull();
});

test('Exactly 30 and exactly 70 per cent still call for talk', () => {
  const levels = [29, 30, 70, 71].map((right) => levelOf({ right, total: 100 }));
  expect(levels).toEqual(['few', 'some', 'some', 'most']);
  // 7 of 10 is 70 %, which 0.7 * 10 would miss by rounding; 3 of 10 is 30 %.
  expect([7, 3].map((right) => levelOf({ right, total: 10 }))).toEqual(['some', 'some']);
});

describe('Advice after the first vote', () => {
  test('is to give evidence where most only lean, however many are right', () => {
    // 11 of 20 lean: more than half. 18 of 20 are right all the same.
    expect(adviceOn({ leaning: 2 }, { leaning: 9, certain: 9 })).toEqual({
      kind: 'giveEvidence',
      restsOn: 'leaning',
      part: 11,
      total: 20,
      all: { right: 18, total: 20 },
      sure: { right: 9, total: 9 },
      caution: null,
    });
  });

  test('does not call half of them most', () => {
    expect(adviceOn({ leaning: 10 }, { certain: 10 }).kind).not.toBe('giveEvidence');
  });

  test('is to reveal where most are right, and of the sure too', () => {
    // All: 16 of 20, 80 %. At least fairly sure: 11 of 12, 92 %.
    expect(adviceOn({ leaning: 3, certain: 1 }, { leaning: 5, fairlySure: 6, certain: 5 })).toEqual({
      kind: 'reveal',
      restsOn: 'sure',
      part: 11,
      total: 12,
      all: { right: 16, total: 20 },
      sure: { right: 11, total: 12 },
      caution: null,
    });
  });

  test('is to begin again with evidence where few are right, and of the sure too', () => {
    // All: 4 of 20, 20 %. Sure: 2 of 14, 14 %.
    expect(adviceOn({ leaning: 4, certain: 12 }, { leaning: 2, certain: 2 })).toMatchObject({
      kind: 'evidenceThenVote',
      restsOn: 'sure',
      part: 2,
      total: 14,
    });
  });

  test('is to talk where both lie between', () => {
    // All: 10 of 20. Sure: 8 of 14, 57 %.
    expect(adviceOn({ leaning: 4, fairlySure: 6 }, { leaning: 2, fairlySure: 8 })).toMatchObject({
      kind: 'talk',
      restsOn: 'sure',
      part: 8,
      total: 14,
    });
  });

  test('is to talk where all are split though the sure are right, and rests on all', () => {
    // All: 12 of 20, 60 %. Sure: 10 of 11, 91 %: they have something to tell.
    expect(adviceOn({ leaning: 7, certain: 1 }, { leaning: 2, certain: 10 })).toMatchObject({
      kind: 'talk',
      restsOn: 'all',
      part: 12,
      total: 20,
    });
  });

  test('is to talk where most are right by luck alone: half of the sure are not', () => {
    // All: 15 of 20, 75 %. Sure: 5 of 10.
    expect(adviceOn({ certain: 5 }, { leaning: 10, certain: 5 })).toMatchObject({
      kind: 'talk',
      restsOn: 'sure',
      part: 5,
      total: 10,
    });
  });

  test('cautions where fewer than five are at least fairly sure, and rests on all', () => {
    // Four sure, four leaning: 4 is not more than half of 8. Right: 4 sure and 2 leaning, 6 of 8, 75 %.
    expect(adviceOn({ leaning: 2 }, { leaning: 2, certain: 4 })).toMatchObject({
      kind: 'reveal',
      restsOn: 'all',
      part: 6,
      total: 8,
      caution: 'fewSure',
    });
    expect(adviceOn({ leaning: 2 }, { leaning: 2, certain: 5 }).caution).toBeNull();
  });

  test('cautions where nobody was asked how sure they are', () => {
    // 9 of 21, 43 %.
    expect(adviceOn({ unsaid: 12 }, { unsaid: 9 })).toMatchObject({
      kind: 'talk',
      restsOn: 'all',
      part: 9,
      total: 21,
      caution: 'surenessUnknown',
    });
  });

  test('takes the claim for the side that it helps', () => {
    const tally = aTally({ certain: 9 }, { certain: 1 });
    expect(adviceFor(tally, 'bubble')?.kind).toBe('reveal');
    expect(adviceFor(tally, 'lab')?.kind).toBe('evidenceThenVote');
  });
});
