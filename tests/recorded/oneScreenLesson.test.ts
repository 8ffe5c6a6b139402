import { describe, expect, test } from 'vitest';
import { hostView } from '../../src/domain/session/hostView.ts';
import { reportOf } from '../../src/domain/session/report.ts';
import { wallView } from '../../src/domain/session/wallView.ts';
import { aTally } from '../fixtures/aSession.ts';
import { readLesson } from './readLesson.ts';

/**
 * A class of 24 without devices; hands were counted. Claim two (Lab): 14 for Bubble and 10 for Lab, after the talk 6
 * and 18. Claim four (Bubble), with fingers for how sure, leaning, fairly sure, certain: Bubble 6, 2, 1 and Lab 9, 4, 2
 * (typed as 60 at first and mended), after evidence Bubble 4, 8, 6 and Lab 3, 2, 1.
 */
const lesson = readLesson('one-screen-lesson.jsonl');

const hostAt = (phase: 'advice', card: number) => hostView(lesson.at({ phase, card }), new Set());

describe('The recorded lesson on one screen', () => {
  test('had advice with a caution where nobody asked how sure people were', () => {
    // 10 of 24 are right, 42 %.
    expect(hostAt('advice', 0).card?.advice).toMatchObject({
      kind: 'talk',
      restsOn: 'all',
      part: 10,
      total: 24,
      caution: 'surenessUnknown',
    });
  });

  test('had advice to give evidence where most only leant', () => {
    // Leaning: 6 + 9 = 15 of 24, more than half.
    expect(hostAt('advice', 1).card?.advice).toMatchObject({
      kind: 'giveEvidence',
      restsOn: 'leaning',
      part: 15,
      total: 24,
      caution: null,
    });
  });

  test('showed on the wall how many hands were counted', () => {
    const wall = wallView(lesson.at({ phase: 'firstVote', card: 1 }));
    expect([wall.joined, wall.answered, wall.code]).toEqual([0, 24, null]);
  });

  test('ends in a report with net swings and gains', () => {
    const report = reportOf(lesson.end);
    expect(report.participants).toBeNull();
    const [two, four] = report.claims;
    // Two: 18/24 - 10/24 = 8/24; of the 14/24 that could be gained, 8/14.
    expect(two?.swing).toEqual({ kind: 'net', change: 18 / 24 - 10 / 24 });
    expect(two?.gain).toBeCloseTo(8 / 14, 12);
    // Four: right are 6 + 2 + 1 = 9, then 4 + 8 + 6 = 18, of 24; of the 15/24 that could be gained, 9/15.
    expect(four?.standings.first?.all).toEqual({ right: 9, total: 24 });
    expect(four?.tallies.second).toEqual(
      aTally({ leaning: 4, fairlySure: 8, certain: 6 }, { leaning: 3, fairlySure: 2, certain: 1 }),
    );
    expect(four?.gain).toBeCloseTo(9 / 15, 12);
  });

  test('was most surely mistaken about claim four, which one was in the end', () => {
    // First votes for Lab: 2 certain, 4 fairly sure. Last votes: both 75 % right; on four 1 is certain and wrong.
    const report = reportOf(lesson.end);
    expect(report.surelyMistaken).toEqual([{ card: 1, certain: 2, fairlySure: 4 }]);
    expect(report.further).toEqual([{ card: 1, reason: 'surelyMistaken' }]);
  });

  test('shows where the class stood, before and after', () => {
    // 3 + 6 + 8 + 5 + 2 = 24 = 2 + 5 + 7 + 6 + 4.
    const { beliefs } = reportOf(lesson.end);
    expect(beliefs).toEqual({
      before: { answers: 24, bands: [3, 6, 8, 5, 2] },
      after: { answers: 24, bands: [2, 5, 7, 6, 4] },
      shift: null,
    });
  });
});
