import { describe, expect, test } from 'vitest';
import { loadWords } from '../../../src/app/loadWords.ts';
import { latestEdition } from '../../../src/content/editions.ts';
import { resultsOf } from '../../../src/domain/results.ts';
import { pictureContentOf } from '../../../src/page/picture/pictureContent.ts';
import { aDeck } from '../../fixtures/aDeck.ts';
import { aFinishedGame, times, toBubble, toLab } from '../../fixtures/aGame.ts';

/**
 * Six Bubble claims, all right at certain: 6 × 3 = 18. Six Lab claims: two right at leaning (+2), four wrong at fairly
 * sure (-8). Together 12 points, 8 right, 10 sent to Bubble.
 */
const placements = [
  ...times(6, toBubble.certain),
  ...times(2, toLab.leaning),
  ...times(4, toBubble.fairlySure),
];
const results = resultsOf(aDeck(), aFinishedGame(placements, { beliefBefore: 4, beliefAfter: 15 }));

const english = await loadWords('en', latestEdition);
const chinese = await loadWords('zh', latestEdition);

describe('The picture of a result', () => {
  const content = pictureContentOf(results, english, true);

  test('says the points of those there were, and how many claims lie right', () => {
    expect([content.points, content.of]).toEqual(['12', 'of 36 points']);
    expect(content.rounds).toEqual([{ words: 'Sorted right: 8 of 12', points: '' }]);
  });

  test('says how sure and how right the player was', () => {
    expect(content.convictions).toEqual([
      { name: 'Leaning', right: 2, total: 2, count: '2 of 2', points: '+2' },
      { name: 'Fairly sure', right: 0, total: 4, count: '0 of 4', points: '−8' },
      { name: 'Certain', right: 6, total: 6, count: '6 of 6', points: '+18' },
    ]);
  });

  test('speaks of the player to others', () => {
    expect(content.verdict.join(' ')).not.toMatch(/\byou/i);
    expect(content.verdict[1]).toBe('Leans clearly towards Bubble.');
  });

  test('says where the player stood only if the player lets it', () => {
    expect(content.belief).toBe('Where I stood: before 4, after 15. 0: a problem, 20: no problem.');
    expect(pictureContentOf(results, english, false).belief).toBeNull();
  });

  test.each([
    [4, null, 'Where I stood before: 4. 0: a problem, 20: no problem.'],
    [null, 15, 'Where I stand now: 15. 0: a problem, 20: no problem.'],
    [null, null, null],
  ])('says of beliefs %s and %s what there is to say', (beliefBefore, beliefAfter, said) => {
    expect(pictureContentOf({ ...results, beliefBefore, beliefAfter }, english, true).belief).toBe(said);
  });

  test('gives each round a line with its points where there is more than one', () => {
    const [sort] = results.byRound;
    if (!sort) throw new Error('there is no sort round');
    const answer = { kind: 'answer', points: 4, maximum: 6, right: 2, total: 3 } as const;
    const check = { kind: 'check', points: 6, maximum: 6, right: 3, total: 3 } as const;
    const whole = pictureContentOf({ ...results, byRound: [sort, answer, check] }, english, false);
    expect(whole.rounds).toEqual([
      { words: 'Sorted right: 8 of 12', points: '+12' },
      { words: 'Answered right: 2 of 3', points: '+4' },
      { words: 'Checked right: 3 of 3', points: '+6' },
    ]);
  });

  test('says the same in Chinese', () => {
    const said = pictureContentOf(results, chinese, true);
    expect(said.title.join('')).toBe('泡沫还是实验室');
    expect(said.rounds).toEqual([{ words: '归对了 8 条，共 12 条', points: '' }]);
    expect(said.belief).toBe('我的立场：之前 4，之后 15。0 是有问题，20 是没问题。');
  });
});
