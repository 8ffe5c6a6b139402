import { describe, expect, test } from 'vitest';
import { sortRoundOf } from '../../src/domain/game.ts';
import { outcomeOf } from '../../src/domain/outcomes/sortOutcome.ts';
import { resultsOf } from '../../src/domain/results.ts';
import { aDeck } from '../fixtures/aDeck.ts';
import { aFinishedGame, aGame, sorting, times, toBubble, toLab } from '../fixtures/aGame.ts';

/**
 * The deal is six Bubble claims, then six Lab claims. Working, claim by claim (points):
 * Bubble: certain right (+3), leaning wrong (0), fairly sure right (+2), certain wrong (-6), leaning right (+1),
 * fairly sure wrong (-2): 3 right, -2 points. Lab: fairly sure wrong (-2), certain right (+3), certain right (+3),
 * leaning right (+1), certain wrong (-6), leaning right (+1): 4 right, 0 points.
 */
const placements = [
  toBubble.certain,
  toLab.leaning,
  toBubble.fairlySure,
  toLab.certain,
  toBubble.leaning,
  toLab.fairlySure,
  toBubble.fairlySure,
  toLab.certain,
  toLab.certain,
  toLab.leaning,
  toBubble.certain,
  toLab.leaning,
];

describe('The results of a finished game', () => {
  const game = aFinishedGame(placements, { beliefBefore: 4, beliefAfter: 15 });
  const results = resultsOf(aDeck(), game);

  test('add up the points of the twelve claims, of 36 that the deal can bring', () => {
    // -2 for the Bubble claims, 0 for the Lab claims; 12 claims at +3 make 36.
    expect(results.points).toBe(-2);
    expect(results.maximum).toBe(36);
  });

  test('count the claims sorted right', () => {
    expect([results.right, results.total]).toEqual([7, 12]);
  });

  test('tell how each conviction fared', () => {
    // Leaning: wrong 0, right 1, right 1, right 1. Fairly sure: +2, -2, -2. Certain: +3, -6, +3, +3, -6.
    expect(results.byConviction).toEqual([
      { conviction: 'leaning', total: 4, right: 3, points: 3 },
      { conviction: 'fairlySure', total: 3, right: 1, points: -2 },
      { conviction: 'certain', total: 5, right: 3, points: -3 },
    ]);
  });

  test('count how many claims went to each side and how many help each side', () => {
    // To Bubble: 3 of the Bubble and 2 of the Lab claims; to Lab: 3 and 4.
    expect(results.sentTo).toEqual({ bubble: 5, lab: 7 });
    expect(results.dealt).toEqual({ bubble: 6, lab: 6 });
  });

  test('tell how well the sides were told apart, and the lean', () => {
    // Hits 4 of 6, false alarms 3 of 6: (4.5 / 7) = .6429, z .3661; (3.5 / 7) = .5, z 0.
    // d' = .3661, c = -.1831.
    expect(results.dPrime).toBeCloseTo(0.3661, 4);
    expect(results.discrimination).toBe('notYet');
    expect(results.criterion).toBeCloseTo(-0.1831, 4);
    expect(results.lean).toBe('even');
  });

  test('keep what the player said of belief, and score it nowhere', () => {
    expect([results.beliefBefore, results.beliefAfter]).toEqual([4, 15]);
    const silent = resultsOf(aDeck(), aFinishedGame(placements));
    expect(silent).toEqual({ ...results, beliefBefore: null, beliefAfter: null });
  });

  test('tell of each claim in the order of the deal', () => {
    expect(results.outcomes).toHaveLength(12);
    expect(results.outcomes[1]).toEqual({
      claim: 'bubble-2',
      placement: toLab.leaning,
      side: 'bubble',
      isRight: false,
      points: 0,
      isContextOpened: false,
    });
    expect(results.outcomes.map((outcome) => outcome.points)).toEqual([
      3, 0, 2, -6, 1, -2, -2, 3, 3, 1, -6, 1,
    ]);
  });

  test('list the claims that fooled a sure player first', () => {
    // Certain: bubble-4 (4th) and lab-7 (11th); fairly sure: bubble-12 (6th) and lab-3 (7th); leaning: bubble-2.
    expect(results.fooled.map((outcome) => outcome.claim)).toEqual([
      'bubble-4',
      'lab-7',
      'bubble-12',
      'lab-3',
      'bubble-2',
    ]);
  });
});

describe('Extreme games', () => {
  test('everything right and certain brings 36 points and fools nobody', () => {
    const perfect = resultsOf(
      aDeck(),
      aFinishedGame([...times(6, toBubble.certain), ...times(6, toLab.certain)]),
    );
    expect(perfect).toMatchObject({
      points: 36,
      right: 12,
      discrimination: 'veryWell',
      lean: 'even',
      fooled: [],
    });
  });

  test('everything certain and wrong costs 72 points', () => {
    const worst = resultsOf(
      aDeck(),
      aFinishedGame([...times(6, toLab.certain), ...times(6, toBubble.certain)]),
    );
    expect(worst).toMatchObject({ points: -72, right: 0, discrimination: 'notYet', lean: 'even' });
  });

  test('everything to Bubble is half right, tells nothing apart and leans to Bubble', () => {
    const oneSided = resultsOf(aDeck(), aFinishedGame(times(12, toBubble.fairlySure)));
    // 6 right at +2, 6 wrong at -2.
    expect(oneSided).toMatchObject({ points: 0, right: 6, discrimination: 'notYet', lean: 'bubble' });
  });
});

describe('In mid-game', () => {
  test('the points so far are those of the claims placed, also of the one just turned over', () => {
    expect(resultsOf(aDeck(), aGame()).points).toBe(0);
    const turned = aGame([...sorting(placements.slice(0, 3)), { kind: 'place', placement: toLab.certain }]);
    // 3 + 0 + 2 - 6
    expect(resultsOf(aDeck(), turned).points).toBe(-1);
  });

  test('the results tell of the claims placed so far, against the whole deal', () => {
    const results = resultsOf(aDeck(), aGame(sorting(placements.slice(0, 2))));
    expect(results).toMatchObject({ points: 3, right: 1, total: 12, maximum: 36 });
    expect(results.sentTo).toEqual({ bubble: 1, lab: 1 });
    expect(results.dealt).toEqual({ bubble: 6, lab: 6 });
  });

  test('the claim just turned over has its outcome, and the next one has none', () => {
    const round = sortRoundOf(aGame([{ kind: 'place', placement: toBubble.certain }]));
    expect(outcomeOf(aDeck(), round, 0)).toMatchObject({ claim: 'bubble-1', isRight: true, points: 3 });
    expect(() => outcomeOf(aDeck(), round, 1)).toThrow('no claim has been placed at position 1');
  });
});
