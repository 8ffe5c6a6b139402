import { describe, expect, test } from 'vitest';
import { deckOfEdition } from '../../src/content/editions.ts';
import type { Discrimination, Lean } from '../../src/domain/discrimination.ts';
import { sortRoundOf } from '../../src/domain/game.ts';
import { numberOf } from '../../src/domain/placing.ts';
import { resultsOf } from '../../src/domain/results.ts';
import { formatScoreLink, parseScoreLink } from '../../src/domain/scoreLink.ts';

/** What a link must give: the placements are numbers of places, the points those of each claim; the d' has four decimals. */
interface Promised {
  readonly link: string;
  readonly seed: number;
  readonly beliefs: readonly [before: number | null, after: number | null];
  readonly placements: string;
  readonly points: readonly number[];
  readonly total: number;
  readonly right: number;
  readonly dPrime: number;
  readonly discrimination: Discrimination;
  readonly lean: Lean;
  readonly fooled: string;
}

/**
 * Links to games of edition 1, as a second program in another language wrote and scored them. People have such links in their
 * chats and notebooks: never change a line here. A link made once opens for ever, with the same results.
 */
const promises: readonly Promised[] = [
  {
    link: '101PMqCrz0JPLXI26qldr',
    seed: 20250314,
    beliefs: [null, null],
    placements: '5 5 0 0 0 0 5 0 5 0 5 5',
    points: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
    total: 36,
    right: 12,
    dPrime: 2.9305,
    discrimination: 'veryWell',
    lean: 'even',
    fooled: '',
  },
  {
    link: '101PMqy5iKO4oj10lJPD6',
    seed: 20260101,
    beliefs: [0, 20],
    placements: '0 5 0 0 5 0 0 5 5 5 0 5',
    points: [-6, -6, -6, -6, -6, -6, -6, -6, -6, -6, -6, -6],
    total: -72,
    right: 0,
    dPrime: -2.9305,
    discrimination: 'notYet',
    lean: 'even',
    fooled:
      'rebuilding-software emotibot-halt chatgpt-reach no-deadline wood-cash-flow not-1999 hello-world copilot-loss below-delivery viral-then-gone no-core-tech-then stability-spending',
  },
  {
    link: '101OxQASbHv6gv71COecn',
    seed: 1,
    beliefs: [10, 10],
    placements: '0 0 0 0 0 0 0 0 0 0 0 0',
    points: [-6, -6, 3, 3, 3, -6, -6, -6, 3, 3, -6, 3],
    total: -18,
    right: 6,
    dPrime: 0.0,
    discrimination: 'notYet',
    lean: 'bubble',
    fooled:
      'unprofitable-then possibilities-compound daily-visits no-core-tech-then rebuilding-software market-law',
  },
  {
    link: '102nuqKubTosM271HEFUF',
    seed: 4294967295,
    beliefs: [20, 0],
    placements: '5 5 5 5 5 5 5 5 5 5 5 5',
    points: [3, -6, -6, 3, 3, 3, 3, -6, 3, -6, -6, -6],
    total: -18,
    right: 6,
    dPrime: 0.0,
    discrimination: 'notYet',
    lean: 'lab',
    fooled: 'wood-cash-flow stability-spending three-billion below-delivery unicorns-worse viral-then-gone',
  },
  {
    link: '102J9HACZH0RVkp0YGna1',
    seed: 2775342405,
    beliefs: [7, 10],
    placements: '5 0 4 1 2 5 2 2 3 2 1 2',
    points: [3, 3, 2, 2, 1, 3, 1, 1, 1, 0, -2, 1],
    total: 16,
    right: 10,
    dPrime: 1.8313,
    discrimination: 'well',
    lean: 'aLittleBubble',
    fooled: 'unprofitable-then no-deadline',
  },
  {
    link: '102Y8AqsYZvEUSO0zHiGH',
    seed: 3515330359,
    beliefs: [null, 15],
    placements: '0 3 0 4 1 3 1 0 5 4 1 4',
    points: [3, 1, -6, 2, 2, 1, 2, 3, 3, 2, 2, -2],
    total: 13,
    right: 10,
    dPrime: 1.5833,
    discrimination: 'well',
    lean: 'even',
    fooled: 'labs-make-prototypes monetisation-dilemma',
  },
  {
    link: '101TVKTjayo6SCq0l2OMY',
    seed: 224576495,
    beliefs: [13, null],
    placements: '3 5 1 3 4 3 4 5 1 3 2 2',
    points: [1, 3, 2, 0, -2, 0, 2, 3, -2, 1, 1, 1],
    total: 10,
    right: 8,
    dPrime: 0.7916,
    discrimination: 'somewhat',
    lean: 'aLittleLab',
    fooled: 'google-cloud-target not-1999 viral-then-gone vendors-lower-sights',
  },
  {
    link: '102LPqUYciQaZoV1emSqf',
    seed: 2887324501,
    beliefs: [0, 4],
    placements: '4 1 1 2 1 2 3 0 3 5 1 1',
    points: [-2, 2, -2, 0, 2, 0, 1, 3, 1, 3, 2, 2],
    total: 12,
    right: 8,
    dPrime: 0.7916,
    discrimination: 'somewhat',
    lean: 'aLittleBubble',
    fooled: 'correction-likely record-headcount reshuffle-motive rebuilding-software',
  },
  {
    link: '101apI6eDqVWs4D0xYIFc',
    seed: 586215926,
    beliefs: [10, 14],
    placements: '2 0 4 3 0 1 0 4 4 0 4 3',
    points: [1, 3, 2, 1, 3, 2, 3, 2, 2, 3, 2, 1],
    total: 25,
    right: 12,
    dPrime: 2.9305,
    discrimination: 'veryWell',
    lean: 'even',
    fooled: '',
  },
  {
    link: '102eV6cwRs6aQA611EVGn',
    seed: 3829944832,
    beliefs: [6, 11],
    placements: '0 3 4 1 3 1 0 0 1 1 1 3',
    points: [3, 1, 2, 2, 1, -2, 3, -6, 2, 2, 2, 1],
    total: 11,
    right: 10,
    dPrime: 1.8313,
    discrimination: 'well',
    lean: 'aLittleBubble',
    fooled: 'chatgpt-reach internet-was-rare',
  },
];

describe.each(promises)('The link $link', (promised) => {
  const linked = parseScoreLink(promised.link, deckOfEdition);
  if (typeof linked === 'string') throw new Error(`${promised.link}: ${linked}`);
  const { game, edition } = linked;

  test('opens with the moves it was made of', () => {
    expect(edition).toBe(1);
    expect(game).toMatchObject({ seed: promised.seed, isOver: true });
    expect([game.beliefBefore, game.beliefAfter]).toEqual(promised.beliefs);
    expect(sortRoundOf(game).placements.map(numberOf).join(' ')).toBe(promised.placements);
  });

  test('has the results it has always had', () => {
    const results = resultsOf(deckOfEdition(1)!, game);
    expect(results.outcomes.map((outcome) => outcome.points)).toEqual(promised.points);
    expect(results).toMatchObject({
      points: promised.total,
      right: promised.right,
      maximum: 36,
      discrimination: promised.discrimination,
      lean: promised.lean,
    });
    expect(results.dPrime).toBeCloseTo(promised.dPrime, 4);
    expect(results.fooled.map((outcome) => outcome.claim).join(' ')).toBe(promised.fooled);
  });

  test('is the only text of its game', () => {
    expect(formatScoreLink(game, edition, { belief: true })).toBe(promised.link);
  });
});
