import { describe, expect, test } from 'vitest';
import { hostView } from '../../src/domain/session/hostView.ts';
import { parseLessonLink } from '../../src/domain/session/lessonLink.ts';
import { participantView } from '../../src/domain/session/participantView.ts';
import type { Phase } from '../../src/domain/session/phase.ts';
import { reportOf } from '../../src/domain/session/report.ts';
import type { ParticipantView } from '../../src/domain/session/view.ts';
import { wallView } from '../../src/domain/session/wallView.ts';
import { toBubble, toLab } from '../fixtures/aGame.ts';
import { aLessonDeck, aTally } from '../fixtures/aSession.ts';
import { readLesson } from './readLesson.ts';

/**
 * A lesson of three cards, kept as its log. Seven people join; an eighth comes during the first talk; a ninth comes for
 * the second card, votes and is removed. By person and place (B or L, 1 leaning, 2 fairly sure, 3 certain):
 *
 *                         p1  p2  p3  p4  p5  p6  p7  p8
 *   belief before          2   6  10  10  15  19
 *   one (Bubble)  first   L3  L3  B1  B2  L1  B3  B2      (p7 said L1, then B2)
 *                 second  B2  L3  B3  B3  B1  B3  L1  B1
 *   two (Lab)     first   L3  L2  L2  L1  L3  B1  L2  L3  (and p9 B3, who was removed then)
 *   three (Lab)   first   B3  B2  B3  B1  L2  B2  B1
 *                 second  L2  L1  B3  L1  L3  B2  L1  B1
 *   belief after           5   6   9  14  15  20      12
 */
const lesson = readLesson('live-lesson.jsonl');

const hostAt = (phase: Phase, card: number | null) => hostView(lesson.at({ phase, card }), new Set());

const ofP1 = (phase: Phase, card: number | null): ParticipantView => {
  const view = participantView(lesson.at({ phase, card }), 'p1');
  if (typeof view === 'string') throw new Error(view);
  return view;
};

describe('While the recorded lesson went on', () => {
  test('the advice on the first card was to talk', () => {
    // 2 of 7 lean, not most. Right: p3, p4, p6, p7, 4 of 7 (57 %). At least fairly sure: p1, p2, p4, p6, p7; right of
    // these p4, p6, p7, 3 of 5 (60 %). Both between 30 and 70 %.
    expect(hostAt('advice', 0).card?.advice).toEqual({
      kind: 'talk',
      restsOn: 'sure',
      part: 3,
      total: 5,
      all: { right: 4, total: 7 },
      sure: { right: 3, total: 5 },
      caution: null,
    });
  });

  test('all who had voted were given signs, so that each could find one who voted otherwise', () => {
    const { partners } = lesson.at({ phase: 'talk', card: 0 }).progress[0]!;
    expect([...partners.keys()].toSorted()).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
    const shown = (id: string) => JSON.stringify(partners.get(id)?.own);
    const lookedFor = JSON.stringify(partners.get('p1')?.lookFor);
    const found = ['p2', 'p3', 'p4', 'p5', 'p6', 'p7'].filter((id) => shown(id) === lookedFor);
    expect(found.length).toBeGreaterThan(0);
    for (const id of found) expect(['p3', 'p4', 'p6', 'p7']).toContain(id);
  });

  test('the wall told how many had voted and nothing else', () => {
    const wall = wallView(lesson.at({ phase: 'secondVote', card: 0 }));
    expect([wall.joined, wall.answered, wall.reveal]).toEqual([8, 8, null]);
    expect(wall.claim?.words.en).toEqual({ card: 'card one (en)', context: 'context one (en)' });
  });

  test('the advice on the second card was to reveal', () => {
    // Of p1 to p8 right: all but p6, 7 of 8. At least fairly sure: all but p4 and p6, all 6 right. What
    // p9 had voted, B3, stays: 7 of 9 (78 %), and of the sure 6 of 7 (86 %).
    expect(hostAt('advice', 1).card?.advice).toMatchObject({
      kind: 'reveal',
      restsOn: 'sure',
      part: 6,
      total: 7,
    });
  });

  test('the advice on the third card was to give evidence and vote again', () => {
    // Right: p5 alone, 1 of 7 (14 %). Sure: p1, p2, p3, p5, p6, 1 of 5 right (20 %).
    expect(hostAt('advice', 2).card?.advice).toMatchObject({
      kind: 'evidenceThenVote',
      restsOn: 'sure',
      part: 1,
      total: 5,
      all: { right: 1, total: 7 },
    });
  });

  test('p1 was told side and points at each reveal, not before', () => {
    expect([ofP1('secondVote', 0).reveal, ofP1('secondVote', 0).points]).toEqual([null, null]);
    const reveals = [0, 1, 2].map((card) => ofP1('reveal', card));
    expect(reveals.map(({ reveal }) => reveal?.truth.side)).toEqual(['bubble', 'lab', 'lab']);
    // Fairly sure and right 2; certain and right 3; fairly sure and right 2.
    expect(reveals.map(({ points }) => points)).toEqual([2, 3, 2]);
  });
});

describe('The report of the recorded lesson', () => {
  const report = reportOf(lesson.end);

  test('counts eight people, the one who was removed after voting, and three claims', () => {
    expect(report.participants).toBe(9);
    expect(report.claims.map(({ claim }) => claim.words.en?.card)).toEqual([
      'card one (en)',
      'card two (en)',
      'card three (en)',
    ]);
    expect(report.claims.map(({ isContextShown }) => isContextShown)).toEqual([true, false, true]);
  });

  test('has the first card before and after the talk', () => {
    const [one] = report.claims;
    expect(one?.tallies).toEqual({
      first: aTally({ leaning: 1, fairlySure: 2, certain: 1 }, { leaning: 1, certain: 2 }),
      second: aTally({ leaning: 2, fairlySure: 1, certain: 3 }, { leaning: 1, certain: 1 }),
    });
    expect(one?.standings.second?.all).toEqual({ right: 6, total: 8 });
    // p1 and p5 came over, p7 went; p3, p4, p6 stayed right, p2 stayed wrong; p8 voted once.
    expect(one?.swing).toEqual({
      kind: 'byPerson',
      wrongToRight: 2,
      rightToWrong: 1,
      stayedRight: 3,
      stayedWrong: 1,
    });
    // (6/8 - 4/7) / (1 - 4/7) = (42/56 - 32/56) / (24/56) = 10/24.
    expect(one?.gain).toBeCloseTo(10 / 24, 12);
  });

  test('has the second card with its one vote', () => {
    expect(report.claims[1]).toMatchObject({
      tallies: {
        first: aTally({ leaning: 1, certain: 1 }, { leaning: 1, fairlySure: 3, certain: 3 }),
        second: null,
      },
      swing: null,
      gain: null,
    });
  });

  test('has the third card before and after the evidence', () => {
    const three = report.claims[2];
    // p1, p2, p4, p7 came over, p5 stayed right, p3 and p6 stayed wrong; p8 voted once.
    expect(three?.swing).toEqual({
      kind: 'byPerson',
      wrongToRight: 4,
      rightToWrong: 0,
      stayedRight: 1,
      stayedWrong: 2,
    });
    // (5/8 - 1/7) / (6/7) = (35/56 - 8/56) / (48/56) = 27/48.
    expect(three?.gain).toBeCloseTo(27 / 48, 12);
  });

  test('names the most surely mistaken claims, and those to take further', () => {
    // First votes. Three: p1, p3 certain, p2, p6 fairly sure. One: p1, p2 certain. Two: p9 certain; p6 only leant.
    expect(report.surelyMistaken).toEqual([
      { card: 2, certain: 2, fairlySure: 2 },
      { card: 0, certain: 2, fairlySure: 0 },
      { card: 1, certain: 1, fairlySure: 0 },
    ]);
    // Last votes. One: 75 % right, but p2 is certain and wrong. Two: 78 % right, but p9 is certain
    // and wrong. Three: 5 of 8, 62.5 %.
    expect(report.further).toEqual([
      { card: 0, reason: 'surelyMistaken' },
      { card: 1, reason: 'surelyMistaken' },
      { card: 2, reason: 'stillSplit' },
    ]);
  });

  test('tells how the class moved on the motion', () => {
    // Before: 2 | 6 | 10, 10 | 15 | 19. After: none | 5, 6 | 9, 12 | 14, 15 | 20.
    expect(report.beliefs?.before).toEqual({ answers: 6, bands: [1, 1, 2, 1, 1] });
    expect(report.beliefs?.after).toEqual({ answers: 7, bands: [0, 2, 2, 2, 1] });
    // p1 2 to 5, p4 10 to 14, p6 19 to 20 one way; p3 10 to 9 the other; p2 and p5 stayed; p8 answered once.
    expect(report.beliefs?.shift).toEqual({ towardsProblem: 1, stayed: 2, towardsNoProblem: 3 });
  });
});

test('p1 of the recorded lesson took home a link to their own lesson', () => {
  const { lesson: own } = ofP1('ended', null);
  expect(own?.cards.map(({ points }) => points)).toEqual([2, 3, 2]);
  expect(parseLessonLink(own?.linkWithBelief ?? '', () => aLessonDeck())).toEqual({
    edition: 1,
    cards: [
      { number: 0, first: toLab.certain, second: toBubble.fairlySure },
      { number: 1, first: toLab.certain, second: null },
      { number: 2, first: toBubble.certain, second: toLab.fairlySure },
    ],
    beliefBefore: 2,
    beliefAfter: 5,
  });
});

test('p9 of the recorded lesson, who was removed, sees nothing any more', () => {
  expect(participantView(lesson.end, 'p9')).toBe('session/removed');
});
